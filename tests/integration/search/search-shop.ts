import { inTransaction } from "#platform/db.ts";
import { insertRows } from "#prisma/seed/insert-rows.ts";
import { seedVolume } from "#prisma/seed/seed-volume.ts";
import { shopRows } from "#prisma/seed/shop-rows.ts";

const now = new Date("2026-11-01T12:00:00Z");

/** The seed shop without its orders and pictures: settings, categories, products, articles. */
export async function addSeedShop(): Promise<void> {
  const rows = shopRows({ now, blurOf: () => "" });
  const tables = ["shop_settings", "media", "category", ...productTables, "author", "post"] as const;
  await inTransaction(async (tx) => {
    for (const table of tables) await insertRows(tx, table, rows[table]);
  });
}

const productTables = ["product", "product_colour", "variant", "product_picture", "stock_level"] as const;

/** Generated products beside those of the seed shop. */
export async function addGenerated(count: number): Promise<void> {
  await seedVolume({ count, now });
}
