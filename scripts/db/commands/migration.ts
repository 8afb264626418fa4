import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { withShopDatabase } from "../../start/database.ts";
import { loadEnvFile } from "../../start/environment.ts";
import { draftMigration } from "../draft-migration.ts";
import { migrationsFolder } from "../migration-files.ts";

loadEnvFile();
const name = process.argv[2]?.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
if (!name) {
  console.error("Name what it does: npm run db:migration -- add_gift_notes");
  process.exit(1);
}
await withShopDatabase(async ({ ownerUrl }) => {
  const sql = await draftMigration(ownerUrl);
  if (sql === null) {
    console.log(
      "prisma/schema says nothing that the migrations don't say already; no migration was written.",
    );
    return;
  }
  const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = path.join(migrationsFolder, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "migration.sql"), sql);
  console.log(
    `Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it, then: npm run db:migrate`,
  );
});
