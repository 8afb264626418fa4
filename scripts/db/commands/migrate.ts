import { withShopDatabase } from "../../start/database.ts";
import { loadEnvFile } from "../../start/environment.ts";
import { applyMigrations } from "../apply-migrations.ts";

loadEnvFile();
await withShopDatabase(async (urls) => {
  const applied = await applyMigrations(urls);
  for (const name of applied) console.log(`Applied ${name}.`);
  if (applied.length === 0) console.log("The database is up to date.");
});
