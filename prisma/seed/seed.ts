import path from "node:path";
import { parseArgs } from "node:util";
import { closeDatabase, openDatabase } from "#platform/db.ts";
import { localDiskStorage } from "#platform/storage.ts";
import { type SeedOutcome, seedShop } from "./seed-shop.ts";
import { seedVolume } from "./seed-volume.ts";

/**
 * npm run db:seed [-- --products 100000]
 * Fills an empty shop; with --products it then adds that many generated ones, for measuring.
 */
const { values } = parseArgs({ options: { products: { type: "string" } } });
const productCount = values.products === undefined ? 0 : Number(values.products);
if (!Number.isInteger(productCount) || productCount < 0 || productCount > 999_999) {
  throw new Error("--products takes a whole number up to 999999.");
}

const url = process.env["DATABASE_OWNER_URL"] || process.env["DATABASE_URL"];
if (!url) throw new Error("Set DATABASE_URL (or DATABASE_OWNER_URL) to the database to seed.");

const storageFolder = path.resolve(process.env["STORAGE_DIR"] || ".data/files");

openDatabase({ url, maxConnections: 2 });
try {
  const now = new Date();
  const startedAt = performance.now();
  const outcome = await seedShop({ now, storage: localDiskStorage(storageFolder) });
  say(`${describe(outcome)} (${secondsSince(startedAt)})`);
  if (productCount > 0) await addVolume(now);
} finally {
  await closeDatabase();
}

async function addVolume(now: Date): Promise<void> {
  const startedAt = performance.now();
  const added = await seedVolume({
    count: productCount,
    now,
    onProgress: (done) => done % 10_000 === 0 && say(`  ${done} of ${productCount} products`),
  });
  say(`Added ${added} generated products (${secondsSince(startedAt)})`);
}

function describe(outcome: SeedOutcome): string {
  if (!outcome.isSeeded) return "The shop already has products: nothing was seeded";
  const { product, variant, media, author, post } = outcome.counts;
  return `Seeded ${product} products, ${variant} variants, ${media} pictures, ${author} authors, ${post} posts`;
}

function secondsSince(startedAt: number): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
