import { parseArgs } from "node:util";
import { closeDatabase, openDatabase } from "#platform/db.ts";
import { type SeedOutcome, seedShop } from "./seed-shop.ts";

const { values } = parseArgs({ options: { products: { type: "string" } } });

const url = process.env["DATABASE_OWNER_URL"] || process.env["DATABASE_URL"];
if (!url) throw new Error("Set DATABASE_URL (or DATABASE_OWNER_URL) to the database to seed.");

openDatabase({ url, maxConnections: 2 });
try {
  const startedAt = performance.now();
  const outcome = await seedShop({
    now: new Date(),
    storageFolder: process.env["STORAGE_DIR"] || ".data/files",
  });
  say(describe(outcome, performance.now() - startedAt));
} finally {
  await closeDatabase();
}

function describe(outcome: SeedOutcome, elapsedMs: number): string {
  if (!outcome.isSeeded) return "The shop already has products: nothing was seeded.";
  const { product, variant, media, author, post } = outcome.counts;
  return `Seeded ${product} products, ${variant} variants, ${media} pictures, ${author} authors and ${post} posts in ${seconds(elapsedMs)}.`;
}

function seconds(elapsedMs: number): string {
  return `${(elapsedMs / 1000).toFixed(1)} s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
