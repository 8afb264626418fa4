import { rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline/promises";
import { withClient } from "../../postgres/roles.ts";
import { dataFolder } from "../../start/data-folder.ts";
import { migrateAloud, withShopDatabase } from "../../start/database.ts";
import { loadEnvFile } from "../../start/environment.ts";
import { runSeed } from "../seed.ts";

loadEnvFile();
await withShopDatabase(async (urls) => {
  if (!(await isAllowed(urls.ownerUrl))) {
    console.log("Nothing was touched.");
    return;
  }
  await withClient(urls.ownerUrl, (client) =>
    client.query("DROP SCHEMA IF EXISTS public, pgboss CASCADE; CREATE SCHEMA public"),
  );
  // The emulator's intents speak of checkouts that are gone.
  rmSync(path.join(dataFolder(), "stripe"), { recursive: true, force: true });
  await migrateAloud(urls);
  await runSeed(urls);
  console.log("The database is as new. If the shop is running, stop it and start it again.");
});

async function isAllowed(url: string): Promise<boolean> {
  if (process.argv.includes("--yes")) return true;
  const { hostname, pathname } = new URL(url);
  const question = `Erase everything in the database ${pathname.slice(1)} on ${hostname}? (yes/no) `;
  if (!process.stdin.isTTY) {
    console.log(`${question}\nNobody is there to answer: say npm run db:reset -- --yes`);
    return false;
  }
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(question);
  prompt.close();
  return answer.trim().toLowerCase() === "yes";
}
