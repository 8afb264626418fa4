import "server-only";
import { db, type Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import {
  abandonCartRow,
  type CartPromise,
  type LockedCart,
  lockCartRows,
  promiseCartRows,
  releaseCartRow,
  spendCartRow,
} from "./cart.store.ts";
import type { CartState } from "./cart.ts";

export type { CartPromise, LockedCart };

/** One line with all that a checkout's snapshot needs. Prices are today's, in minor units of the shop's currency. */
export type CartLineForCheckout = {
  variantId: string;
  quantity: number;
  unitPriceMinor: number;
  /** What the buyer last saw in the bag; differs from `unitPriceMinor` when the price has moved since. */
  seenPriceMinor: number;
  productId: string;
  productSlug: string;
  title: string;
  colour: string;
  size: string;
  sku: string;
  /** False for an archived variant, or one of a product that isn't sold: it must not be promised. */
  isSellable: boolean;
  picture: CartPicture | null;
};

/** The front picture of the line's colour, by its key in file storage. */
export type CartPicture = { storageKey: string; alt: string; width: number; height: number };

export type CartForCheckout = {
  id: string;
  state: CartState;
  version: number;
  checkoutId: string | null;
  /** In the order they were added. A line whose variant no longer exists is left out. */
  lines: CartLineForCheckout[];
};

/** One cart as a checkout begins on it, or null when there is none. Takes no lock: promise it by its version. */
export async function readCartForCheckout(cartId: string): Promise<CartForCheckout | null> {
  return (await readCartsForCheckout([cartId])).get(cartId) ?? null;
}

/** Many carts in one statement, by id; unknown ids are left out. */
export async function readCartsForCheckout(
  cartIds: readonly string[],
): Promise<Map<string, CartForCheckout>> {
  const rows = await db().rows<CartRow & CartLineForCheckout & CartPicture>(sql`
    select c.id, c.state, c.version, c.checkout_id as "checkoutId",
      l.variant_id as "variantId", l.quantity, l.seen_price_minor as "seenPriceMinor",
      v.price_minor as "unitPriceMinor", v.sku, v.size, k.name as colour,
      p.id as "productId", p.slug as "productSlug", p.name as title,
      v.status = 'ACTIVE' and p.status = 'ACTIVE' as "isSellable",
      m.storage_key as "storageKey", m.alt, m.width, m.height
    from cart c
    left join (cart_line l join variant v on v.id = l.variant_id) on l.cart_id = c.id
    left join product p on p.id = v.product_id
    left join product_colour k on k.id = v.colour_id
    left join lateral (
      select media_id from product_picture where colour_id = v.colour_id order by position limit 1) front on true
    left join media m on m.id = front.media_id
    where c.id = any(${cartIds}::uuid[])
    order by c.id, l.added_at, l.variant_id`);
  const carts = new Map<string, CartForCheckout>();
  for (const row of rows) addRow(carts, row);
  return carts;
}

type CartRow = Omit<CartForCheckout, "lines">;

function addRow(carts: Map<string, CartForCheckout>, row: CartRow & CartLineForCheckout & CartPicture): void {
  const { id, state, version, checkoutId, storageKey, alt, width, height, ...line } = row;
  const cart = carts.get(id) ?? { id, state, version, checkoutId, lines: [] };
  carts.set(id, cart);
  // The outer join gives a cart without lines one row of nulls.
  if (line.variantId === null) return;
  cart.lines.push({ ...line, picture: storageKey === null ? null : { storageKey, alt, width, height } });
}

/** Locks carts, by ascending id; the caller already holds its stock levels and discounts. Unknown ids are left out. */
export function lockCarts(tx: Tx, cartIds: readonly string[]): Promise<LockedCart[]> {
  return lockCartRows(tx, cartIds);
}

/**
 * Promises carts to checkouts, in one statement for all: compare-and-set on the version, from ACTIVE or ABANDONED, or from
 * CHECKOUT when the checkout it names is given as `deadCheckoutId` (judged by the caller under the cart's lock: a cart does
 * not know checkouts).
 *
 * @returns the ids of the carts that are now promised; the others were edited or spent since they were read.
 */
export async function promiseCarts(tx: Tx, promises: readonly CartPromise[]): Promise<Set<string>> {
  return new Set(await promiseCartRows(tx, promises));
}

type Promised = { cartId: string; checkoutId: string };

/** CHECKOUT → ACTIVE: the buyer may edit again. False when the cart is not promised to this checkout (any more). */
export function reactivateCart(tx: Tx, { cartId, checkoutId }: Promised): Promise<boolean> {
  return releaseCartRow(tx, cartId, checkoutId);
}

/**
 * CHECKOUT → ABANDONED: the checkout expired and nobody came back. It is still shown as the bag; an edit or a new checkout
 * makes it live again. False when the cart is not promised to this checkout (any more).
 */
export function abandonCart(tx: Tx, { cartId, checkoutId }: Promised): Promise<boolean> {
  return abandonCartRow(tx, cartId, checkoutId);
}

/**
 * → ORDERED: the cart is spent, and its bag is empty from here on. Happens when the cart is promised to this checkout, was
 * abandoned on it (a late payment), or is promised to `replaces`, a newer checkout that gave way to this one; and again,
 * harmlessly, when it is already ordered by it. False when the buyer has since made it another bag: that stays theirs.
 */
export function markCartOrdered(
  tx: Tx,
  { cartId, checkoutId, replaces }: Promised & { replaces?: string | null },
): Promise<boolean> {
  return spendCartRow(tx, { cartId, checkoutId, replaces: replaces ?? null });
}
