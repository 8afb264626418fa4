import { servingRole, withClient } from "../../../scripts/postgres/roles.ts";

export type FixtureProduct = { slug: string; price: number; delayMs?: number; words?: string };

/** Makes the fixture's one table and fills it. */
export async function addFixtureProducts(ownerUrl: string, products: FixtureProduct[]): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query(`
      create table if not exists fixture_product (
        slug text primary key, price int not null, delay_ms int not null, words text not null
      );
      grant select, insert, update on fixture_product to ${servingRole}`);
    for (const { slug, price, delayMs = 0, words = "" } of products) {
      await client.query("insert into fixture_product values ($1, $2, $3, $4)", [
        slug,
        price,
        delayMs,
        words,
      ]);
    }
  });
}
