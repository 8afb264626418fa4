import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { inspectDatabase } from "../db/inspect.ts";
import { runSeed } from "../db/seed.ts";
import { claimDataFolder, dataFolder } from "./data-folder.ts";
import { migrateAloud, openShopDatabase, type ShopDatabase } from "./database.ts";
import { startDevelopmentServers } from "./development-servers.ts";
import { chooseEmulatorPort, startEmulator } from "./emulator.ts";
import { checkEnvironment, loadEnvFile, type Mode, readRunSettings, shopEnvironment } from "./environment.ts";
import { waitForPort, waitForWeb } from "./listening.ts";
import { ownerLink } from "./owner-link.ts";
import { StartProblem } from "./problem.ts";
import { startProductionServers } from "./production-servers.ts";
import { reportReady } from "./report.ts";
import { say } from "./say.ts";
import { ensureSecrets } from "./secrets.ts";
import { makeStopList, onAskedToStop, type StopList } from "./stop.ts";

/** Brings the whole shop up on this machine and keeps it up until told to stop. */
export async function startShop(mode: Mode): Promise<void> {
  const stops = makeStopList();
  onAskedToStop((reason) => {
    if (!stops.isStopping()) console.log(`\nStopping (${reason}) …`);
    void stops.run().then(() => process.exit());
  });
  try {
    await bringUp(mode, stops);
  } catch (problem) {
    // Being stopped in the middle of a step makes that step fail; that is not worth a word.
    if (stops.isStopping()) return;
    console.error(problem instanceof StartProblem ? `\n${problem.message}\n` : problem);
    process.exitCode = 1;
    await stops.run();
    process.exit();
  }
}

async function bringUp(mode: Mode, stops: StopList): Promise<void> {
  loadEnvFile();
  const settings = readRunSettings(mode, dataFolder());
  const claim = await claimDataFolder(settings.dataFolder, settings.port);
  stops.add("web", async () => claim.markStopping());
  stops.add("folder", async () => claim.release());
  await waitForPort(settings, claim.hadCrashed);

  const secrets = ensureSecrets(settings.dataFolder);
  const emulatorPort = settings.isStripeEmbedded ? await chooseEmulatorPort(settings.dataFolder) : null;
  if (emulatorPort !== null) {
    const emulator = startEmulator(settings, secrets, emulatorPort);
    stops.add("emulator", () => emulator.stop());
  }
  const database = await openShopDatabase(settings.dataFolder);
  guardDatabase(database, settings.dataFolder, stops);
  await migrateAloud(database);

  const environment = shopEnvironment({ settings, secrets, database, emulatorPort });
  checkEnvironment(environment);
  await seedIfEmpty(database, stops);
  const { identity } = await inspectDatabase(database.ownerUrl);
  const startServers = mode === "production" ? startProductionServers : startDevelopmentServers;
  // Only where this terminal is the operator's own: elsewhere logs are kept, and a link in them is a key.
  const firstOwner = database.server ? ownerLink(environment).catch(sayNoLink) : null;
  await startServers({ environment, databaseIdentity: identity, stops });
  await waitForWeb(settings, stops);
  const tookMs = process.uptime() * 1000;
  reportReady({ settings, environment, database, ownerLink: await firstOwner, tookMs });
}

function sayNoLink(problem: Error): null {
  say("start", `no link for a first owner could be made: ${problem.message}`);
  return null;
}

/** Stops the embedded server with us, and starts it again should it end before. */
function guardDatabase(database: ShopDatabase, folder: string, stops: StopList): void {
  let { server } = database;
  if (!server) return;
  stops.add("database", async () => server?.stop());
  const revive = async () => {
    while (!stops.isStopping()) {
      say("database", "ended; starting it again");
      try {
        ({ server } = await openShopDatabase(folder));
        server?.onLost(() => void revive());
        return;
      } catch (problem) {
        say("database", String(problem));
        await sleep(1000);
      }
    }
  };
  server.onLost(() => void revive());
}

async function seedIfEmpty(database: ShopDatabase, stops: StopList): Promise<void> {
  const { isEmpty } = await inspectDatabase(database.ownerUrl);
  if (!isEmpty) return;
  console.log("The database is empty: seeding it …");
  await runSeed(database, [], (stop) => stops.add("step", stop));
}
