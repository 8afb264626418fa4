import process from "node:process";
import { migrateAloud, withShopDatabase } from "../../start/database.ts";
import { loadEnvFile } from "../../start/environment.ts";
import { runSeed } from "../seed.ts";

loadEnvFile();
await withShopDatabase(async (urls) => {
  await migrateAloud(urls);
  await runSeed(urls, process.argv.slice(2));
});
