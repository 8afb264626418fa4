import process from "node:process";
import { inspectDatabase } from "../db/inspect.ts";
import { runSeed } from "../db/seed.ts";
import { dataFolder } from "../start/data-folder.ts";
import { migrateAloud, withShopDatabase } from "../start/database.ts";
import { chooseEmulatorPort } from "../start/emulator.ts";
import { checkEnvironment, loadEnvFile, readRunSettings, shopEnvironment } from "../start/environment.ts";
import { ensureSecrets } from "../start/secrets.ts";
import { buildShop, isBuildFresh } from "./build.ts";
import { fingerprintBuild } from "./fingerprint.ts";

// `npm run build`: what a start would build, without starting it. Migrates and, if empty, seeds the database first,
// since pages are rendered from it.
loadEnvFile();
await withShopDatabase(async (database) => {
  await migrateAloud(database);
  const { isEmpty, identity } = await inspectDatabase(database.ownerUrl);
  if (isEmpty) await runSeed(database);
  const settings = readRunSettings("production", dataFolder());
  const emulatorPort = settings.isStripeEmbedded ? await chooseEmulatorPort(settings.dataFolder) : null;
  const secrets = ensureSecrets(settings.dataFolder);
  const environment = shopEnvironment({ settings, secrets, database, emulatorPort });
  checkEnvironment(environment);
  const fingerprint = fingerprintBuild(environment, identity);
  if (isBuildFresh(fingerprint) && !process.argv.includes("--force")) console.log("The build is fresh.");
  else await buildShop({ environment, fingerprint, onSpawn: () => {} });
});
