import pg from "pg";
import type { Piece } from "./purchase.ts";

export type Pieces = {
  /** Pieces with more units than the benchmark can buy. */
  plenty: Piece[];
  /** One piece with exactly 100 units. */
  flash: Piece;
};

let pool: pg.Pool | undefined;

/** Puts units on the shelf by the ledger, as receiving and counting them would. */
export async function stockPieces(servingUrl: string): Promise<Pieces> {
  pool = new pg.Pool({ connectionString: servingUrl, max: 2 });
  // The shop's own database goes when the shop is stopped.
  pool.on("error", () => {});
  const { rows } = await pool.query<Piece>(`
    select v.id as "variantId", p.slug from variant v join product p on p.id = v.product_id
    where p.status = 'ACTIVE' and v.status = 'ACTIVE' order by p.slug, v.sku limit 41`);
  const [flash, ...plenty] = rows;
  if (flash === undefined) throw new Error("The shop has no products.");
  for (const piece of plenty) await setOnHand(piece, 1_000_000);
  await setOnHand(flash, 100);
  return { plenty, flash };
}

async function setOnHand({ variantId }: Piece, onHand: number): Promise<void> {
  await pool?.query(
    `with counted as (
       update stock_level set on_hand = $2::int where variant_id = $1
       returning on_hand - (select on_hand from stock_level where variant_id = $1) as delta)
     insert into stock_movement (variant_id, kind, delta, on_hand_after, actor)
     select $1, 'COUNTED', delta, $2::int, 'bench' from counted where delta <> 0`,
    [variantId, onHand],
  );
}

/** Orders that exist in the database now: what was really sold, whatever the buyers were told. */
export async function countOrders(): Promise<number> {
  const result = await pool?.query<{ count: string }>("select count(*) from shop_order");
  return Number(result?.rows[0]?.count ?? 0);
}
