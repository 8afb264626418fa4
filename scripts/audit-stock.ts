import process from "node:process";
import { auditStock } from "#modules/inventory/stock-audit.ts";
import { closeDatabase, openDatabase } from "#platform/db.ts";
import { withShopDatabase } from "./start/database.ts";
import { loadEnvFile } from "./start/environment.ts";

loadEnvFile();
await withShopDatabase(async ({ ownerUrl }) => {
  openDatabase({ url: ownerUrl, maxConnections: 2 });
  const findings = await auditStock();
  await closeDatabase();
  for (const { rule, says, rows } of findings) {
    console.log(`${rows.length === 0 ? "holds " : "BROKEN"}  ${rule}: ${says}`);
    if (rows.length > 0) console.table(rows);
  }
  const broken = findings.filter((finding) => finding.rows.length > 0).length;
  console.log(broken === 0 ? "The stock is sound." : `${broken} of ${findings.length} rules are broken.`);
  if (broken > 0) process.exitCode = 1;
});
