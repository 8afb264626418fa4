import "server-only";
import type { Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { CartLimits, CartState } from "./cart.ts";

/** A cart row under this transaction's lock. */
export type LockedCart = { id: string; state: CartState; version: number; checkoutId: string | null };

/** Locks the cart, making it first if there is none under this id (a new cookie, or one older than the cart). */
export async function openCart(tx: Tx, cartId: string): Promise<LockedCart> {
  const [cart] = await tx.rows<LockedCart>(sql`
    insert into cart (id) values (${cartId}::uuid)
    on conflict (id) do update set touched_at = now()
    returning id, state, version, checkout_id as "checkoutId"`);
  if (cart === undefined) throw new Error(`the cart ${cartId} could neither be made nor found`);
  return cart;
}

/** Locks carts by ascending id, so that two callers with the same carts can't deadlock. Unknown ids are left out. */
export function lockCartRows(tx: Tx, cartIds: readonly string[]): Promise<LockedCart[]> {
  return tx.rows<LockedCart>(sql`
    select id, state, version, checkout_id as "checkoutId" from cart
    where id = any(${cartIds}::uuid[]) order by id for update`);
}

/** What an edit of one line is decided by, apart from stock. */
export type LineRow = {
  inLine: number;
  inCart: number;
  /** Null when the variant does not exist; its line may still have to be taken out. */
  unitPriceMinor: number | null;
  isSellable: boolean;
  limits: CartLimits;
};

/** Reads the line, the cart's total and the guard rails. The cart must be locked: the counts hold until commit. */
export async function readLine(tx: Tx, cartId: string, variantId: string): Promise<LineRow> {
  const [row] = await tx.rows<LineRow & CartLimits>(sql`
    select s.max_per_line as "maxPerLine", s.max_per_cart as "maxPerCart",
      (select coalesce(sum(quantity), 0)::int from cart_line where cart_id = ${cartId}::uuid) as "inCart",
      coalesce((select quantity from cart_line
        where cart_id = ${cartId}::uuid and variant_id = ${variantId}::uuid), 0) as "inLine",
      v.price_minor as "unitPriceMinor",
      coalesce(v.status = 'ACTIVE' and p.status = 'ACTIVE', false) as "isSellable"
    from shop_settings s
    left join variant v on v.id = ${variantId}::uuid
    left join product p on p.id = v.product_id`);
  if (row === undefined) throw new Error("the shop has no settings: seed the database first");
  const { maxPerLine, maxPerCart, ...line } = row;
  return { ...line, limits: { maxPerLine, maxPerCart } };
}

type LineWrite = { cartId: string; variantId: string; quantity: number; seenPriceMinor: number };

/** Sets a line's quantity, adding the line if need be. Like every edit, it raises the version and ends a dead promise. */
export async function writeLine(tx: Tx, line: LineWrite): Promise<void> {
  await tx.rows(sql`
    with edited as (
      update cart set version = version + 1, state = 'ACTIVE', checkout_id = null, touched_at = now()
      where id = ${line.cartId}::uuid)
    insert into cart_line (cart_id, variant_id, quantity, seen_price_minor)
    values (${line.cartId}::uuid, ${line.variantId}::uuid, ${line.quantity}::int, ${line.seenPriceMinor}::int)
    on conflict (cart_id, variant_id)
    do update set quantity = excluded.quantity, seen_price_minor = excluded.seen_price_minor`);
}

/** Takes a line out. Like every edit, it raises the version and ends a dead promise. */
export async function deleteLine(tx: Tx, cartId: string, variantId: string): Promise<void> {
  await tx.rows(sql`
    with edited as (
      update cart set version = version + 1, state = 'ACTIVE', checkout_id = null, touched_at = now()
      where id = ${cartId}::uuid)
    delete from cart_line where cart_id = ${cartId}::uuid and variant_id = ${variantId}::uuid`);
}

/** A cart to be promised: `version` is the one its lines were read at. */
export type CartPromise = {
  cartId: string;
  version: number;
  checkoutId: string;
  /** The checkout the cart still names, if the caller has found under the cart's lock that it has ended. */
  deadCheckoutId?: string | null;
};

/** Compare-and-set of many carts to CHECKOUT; see `promiseCarts`. Returns the ids of the carts that moved. */
export async function promiseCartRows(tx: Tx, promises: readonly CartPromise[]): Promise<string[]> {
  const moved = await tx.rows<{ id: string }>(sql`
    update cart set state = 'CHECKOUT', checkout_id = asked.checkout_id, touched_at = now()
    from unnest(
      ${promises.map((promise) => promise.cartId)}::uuid[], ${promises.map((promise) => promise.version)}::int[],
      ${promises.map((promise) => promise.checkoutId)}::uuid[],
      ${promises.map((promise) => promise.deadCheckoutId ?? null)}::uuid[]
    ) as asked (cart_id, version, checkout_id, dead_checkout_id)
    where cart.id = asked.cart_id and cart.version = asked.version
      and (cart.state in ('ACTIVE', 'ABANDONED')
        or (cart.state = 'CHECKOUT' and cart.checkout_id = asked.dead_checkout_id))
    returning cart.id`);
  return moved.map((cart) => cart.id);
}

/** CHECKOUT → ACTIVE, if the cart is still promised to this checkout. */
export async function releaseCartRow(tx: Tx, cartId: string, checkoutId: string): Promise<boolean> {
  const affected = await tx.affected(sql`
    update cart set state = 'ACTIVE', checkout_id = null, touched_at = now()
    where id = ${cartId}::uuid and state = 'CHECKOUT' and checkout_id = ${checkoutId}::uuid`);
  return affected === 1;
}

/**
 * CHECKOUT → ABANDONED, if the cart is still promised to this checkout. The checkout stays named, because it may yet be paid
 * late; the cart is not touched, so it goes on ageing.
 */
export async function abandonCartRow(tx: Tx, cartId: string, checkoutId: string): Promise<boolean> {
  const affected = await tx.affected(sql`
    update cart set state = 'ABANDONED'
    where id = ${cartId}::uuid and state = 'CHECKOUT' and checkout_id = ${checkoutId}::uuid`);
  return affected === 1;
}

/** → ORDERED by this checkout; see `markCartOrdered`. */
export async function spendCartRow(
  tx: Tx,
  { cartId, checkoutId, replaces }: { cartId: string; checkoutId: string; replaces: string | null },
): Promise<boolean> {
  const affected = await tx.affected(sql`
    update cart set state = 'ORDERED', checkout_id = ${checkoutId}::uuid, touched_at = now()
    where id = ${cartId}::uuid and state <> 'ACTIVE' and checkout_id in (${checkoutId}::uuid, ${replaces}::uuid)`);
  return affected === 1;
}

/** Deletes up to `limit` unordered carts untouched since `before`, passing over those that someone is using now. */
export function deleteStaleCarts(
  tx: Tx,
  { before, limit }: { before: Date; limit: number },
): Promise<number> {
  return tx.affected(sql`
    delete from cart where id in (
      select id from cart where state <> 'ORDERED' and touched_at < ${before}::timestamptz
      order by touched_at limit ${limit}::int for update skip locked)`);
}
