import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addToCart } from "#modules/cart/add-to-cart.ts";
import { bagCount, readBag } from "#modules/cart/cart.queries.ts";
import {
  abandonCart,
  lockCarts,
  markCartOrdered,
  promiseCarts,
  reactivateCart,
  readCartForCheckout,
  readCartsForCheckout,
} from "#modules/cart/cart-for-checkout.ts";
import { changeQuantity } from "#modules/cart/change-quantity.ts";
import { forgetStaleCarts } from "#modules/cart/forget-stale-carts.ts";
import { removeFromCart } from "#modules/cart/remove-from-cart.ts";
import { setClock } from "#platform/clock.ts";
import { closeDatabase, db, inTransaction, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { addReservation, addVariant, cartRow, openShop, quantities } from "./shop.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  openDatabase({ url: database.url, maxConnections: 20 });
  await openShop();
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

/** A cart of two units, at version 1. */
async function newCart(): Promise<{ cartId: string; variantId: string; slug: string }> {
  const { variantId, slug } = await addVariant();
  const added = await addToCart({ cartId: null, variantId, quantity: 2 });
  if (!added.ok) throw new Error(added.error.code);
  return { cartId: added.value.cartId, variantId, slug };
}

/** The same, promised to a checkout whose reservation is as told. */
async function promisedCart(reservation: Parameters<typeof addReservation>[0] = {}) {
  const cart = await newCart();
  const checkoutId = await addReservation(reservation);
  const promised = await inTransaction((tx) =>
    promiseCarts(tx, [{ cartId: cart.cartId, version: 1, checkoutId }]),
  );
  expect(promised).toEqual(new Set([cart.cartId]));
  return { ...cart, checkoutId };
}

const live = [
  ["unexpired", {}],
  ["past its expiry but pinned by a payment", { lastsMs: -1000, pinned: true }],
] as const;

test.each(live)(
  "a cart whose promise is %s refuses every edit and shows its checkout",
  async (_, reservation) => {
    const { cartId, variantId, checkoutId } = await promisedCart(reservation);
    const refused = { ok: false, error: { code: "cart_in_checkout", checkoutId } };
    expect(await addToCart({ cartId, variantId, quantity: 1 })).toEqual(refused);
    expect(await changeQuantity({ cartId, variantId, quantity: 1 })).toEqual(refused);
    expect(await removeFromCart({ cartId, variantId })).toEqual(refused);
    expect(await quantities(cartId)).toEqual({ [variantId]: 2 });
    expect(await cartRow(cartId)).toEqual({ state: "CHECKOUT", version: 1, checkoutId });
    expect((await readBag(cartId)).checkoutId).toBe(checkoutId);
  },
);

const dead = [
  ["expired", { lastsMs: -1 }],
  ["closed", { closed: true }],
] as const;

test.each(dead)("a cart whose promise is %s is edited, and is active again", async (_, reservation) => {
  const { cartId, variantId, checkoutId } = await promisedCart(reservation);
  expect((await readBag(cartId)).checkoutId).toBeNull();
  expect(await cartRow(cartId)).toEqual({ state: "CHECKOUT", version: 1, checkoutId });
  expect(await changeQuantity({ cartId, variantId, quantity: 3 })).toMatchObject({ ok: true });
  expect(await cartRow(cartId)).toEqual({ state: "ACTIVE", version: 2, checkoutId: null });
});

test("a promise dies at the very instant it expires, by the shop's clock", async () => {
  const { cartId, variantId } = await promisedCart({ lastsMs: 3_600_000 });
  expect(await addToCart({ cartId, variantId, quantity: 1 })).toMatchObject({ ok: false });
  await db().rows(sql`update reservation set expires_at = shop_now() where id = (
    select checkout_id from cart where id = ${cartId}::uuid)`);
  expect(await addToCart({ cartId, variantId, quantity: 1 })).toMatchObject({ ok: true });
});

test("the bag under its own checkout is not called sold out by its own hold", async () => {
  const { cartId, variantId } = await promisedCart();
  await db().rows(
    sql`update stock_level set on_hand = 2, reserved = 2 where variant_id = ${variantId}::uuid`,
  );
  expect((await readBag(cartId)).lines[0]?.notices).toEqual([]);
});

test("an edit and a promise racing for one version: only one of them wins it", async () => {
  for (let round = 0; round < 30; round += 1) {
    const { cartId, variantId } = await newCart();
    const checkoutId = await addReservation();
    const [promised, edited] = await Promise.all([
      inTransaction((tx) => promiseCarts(tx, [{ cartId, version: 1, checkoutId }])),
      changeQuantity({ cartId, variantId, quantity: 3 }),
    ]);
    expect(promised.size === 1).toBe(!edited.ok);
    expect(await quantities(cartId)).toEqual({ [variantId]: edited.ok ? 3 : 2 });
  }
});

test("many carts are promised in one statement, and one that moved on is left out", async () => {
  const [first, second, third] = [await newCart(), await newCart(), await newCart()];
  await changeQuantity({ cartId: second.cartId, variantId: second.variantId, quantity: 1 });
  const promises = [first, second, third].map(({ cartId }) => ({
    cartId,
    version: 1,
    checkoutId: randomUUID(),
  }));
  const promised = await inTransaction((tx) => promiseCarts(tx, promises));
  expect(promised).toEqual(new Set([first.cartId, third.cartId]));
  expect((await cartRow(second.cartId))?.state).toBe("ACTIVE");
});

test("a promised cart is promised anew only from the checkout that its caller found dead", async () => {
  const { cartId, checkoutId } = await promisedCart({ closed: true });
  const next = { cartId, version: 1, checkoutId: randomUUID() };
  expect((await inTransaction((tx) => promiseCarts(tx, [next]))).size).toBe(0);
  const other = { ...next, deadCheckoutId: randomUUID() };
  expect((await inTransaction((tx) => promiseCarts(tx, [other]))).size).toBe(0);
  const right = { ...next, deadCheckoutId: checkoutId };
  expect((await inTransaction((tx) => promiseCarts(tx, [right]))).size).toBe(1);
});

test("locking carts waits for an edit under way and then shows what it left", async () => {
  const { cartId, variantId } = await newCart();
  let isEdited = false;
  const edit = inTransaction(async (tx) => {
    await lockCarts(tx, [cartId]);
    await tx.rows(sql`select pg_sleep(0.1)`);
    await tx.rows(sql`update cart set version = version + 1 where id = ${cartId}::uuid`);
    isEdited = true;
  });
  await db().rows(sql`select pg_sleep(0.03)`);
  const [locked] = await inTransaction((tx) => lockCarts(tx, [cartId, randomUUID()]));
  expect(isEdited).toBe(true);
  expect(locked).toEqual({ id: cartId, state: "ACTIVE", version: 2, checkoutId: null });
  await edit;
  expect(await quantities(cartId)).toEqual({ [variantId]: 2 });
});

test("carts are read for checkout with all that a snapshot needs, many at once", async () => {
  const [first, second] = [await newCart(), await newCart()];
  await removeFromCart({ cartId: second.cartId, variantId: second.variantId });
  await db().rows(sql`update variant set status = 'ARCHIVED' where id = ${first.variantId}::uuid`);
  const carts = await readCartsForCheckout([first.cartId, second.cartId, randomUUID()]);
  expect(carts.size).toBe(2);
  expect(carts.get(second.cartId)?.lines).toEqual([]);
  expect(await readCartForCheckout(first.cartId)).toMatchObject({
    state: "ACTIVE",
    version: 1,
    lines: [
      {
        variantId: first.variantId,
        quantity: 2,
        unitPriceMinor: 48_000,
        seenPriceMinor: 48_000,
        productSlug: first.slug,
        colour: "Camel",
        size: "M",
        isSellable: false,
        picture: { storageKey: `products/${first.slug}.webp`, alt: "A coat", width: 1200, height: 1500 },
      },
    ],
  });
  expect(await readCartForCheckout(randomUUID())).toBeNull();
});

test("only the checkout a cart is promised to can release, abandon or order it", async () => {
  const { cartId, checkoutId } = await promisedCart();
  const stranger = { cartId, checkoutId: randomUUID() };
  for (const move of [reactivateCart, abandonCart, markCartOrdered]) {
    expect(await inTransaction((tx) => move(tx, stranger))).toBe(false);
  }
  expect(await inTransaction((tx) => abandonCart(tx, { cartId, checkoutId }))).toBe(true);
  expect((await cartRow(cartId))?.state).toBe("ABANDONED");
  expect(await bagCount(cartId)).toBe(2);
});

test("an abandoned cart is ordered by its late payment, or lives on with the buyer's next edit, never both", async () => {
  const [late, edited] = [await promisedCart({ lastsMs: -1 }), await promisedCart({ lastsMs: -1 })];
  await inTransaction((tx) => abandonCart(tx, late));
  await inTransaction((tx) => abandonCart(tx, edited));
  expect(await inTransaction((tx) => markCartOrdered(tx, late))).toBe(true);
  expect(await inTransaction((tx) => markCartOrdered(tx, late))).toBe(true);
  await addToCart({ cartId: edited.cartId, variantId: edited.variantId, quantity: 1 });
  expect(await inTransaction((tx) => markCartOrdered(tx, edited))).toBe(false);
  expect((await cartRow(edited.cartId))?.state).toBe("ACTIVE");
});

test("a payment that replaces a newer checkout of the cart orders it", async () => {
  const { cartId, checkoutId: newer } = await promisedCart();
  const paid = randomUUID();
  expect(
    await inTransaction((tx) => markCartOrdered(tx, { cartId, checkoutId: paid, replaces: newer })),
  ).toBe(true);
  expect(await cartRow(cartId)).toEqual({ state: "ORDERED", version: 1, checkoutId: paid });
});

test("an ordered cart is an empty bag, refuses edits, and the next add gets a new cart", async () => {
  const { cartId, variantId, checkoutId } = await promisedCart();
  await inTransaction((tx) => markCartOrdered(tx, { cartId, checkoutId }));
  expect(await readBag(cartId)).toMatchObject({ lines: [], count: 0 });
  expect(await bagCount(cartId)).toBe(0);
  const change = await changeQuantity({ cartId, variantId, quantity: 1 });
  expect(change).toEqual({ ok: false, error: { code: "line_gone" } });
  expect((await removeFromCart({ cartId, variantId })).ok).toBe(true);
  const added = await addToCart({ cartId, variantId, quantity: 1 });
  if (!added.ok) throw new Error(added.error.code);
  expect(added.value.cartId).not.toBe(cartId);
  expect(await quantities(added.value.cartId)).toEqual({ [variantId]: 1 });
  expect(await quantities(cartId)).toEqual({ [variantId]: 2 });
});

test("carts untouched for 60 days are forgotten in batches; ordered and younger ones stay", async () => {
  const old = await Promise.all([newCart(), newCart(), newCart()]);
  const [ordered, young] = [await promisedCart(), await newCart()];
  await inTransaction((tx) => markCartOrdered(tx, ordered));
  const restore = setClock(() => new Date("2027-06-01T00:00:00Z"));
  try {
    await db().rows(sql`update cart set touched_at = '2027-04-02T00:00:01Z'`);
    const ids = [...old.map((cart) => cart.cartId), ordered.cartId];
    await db().rows(sql`update cart set touched_at = '2027-04-01T23:59:59Z' where id = any(${ids}::uuid[])`);
    expect(await forgetStaleCarts({ batch: 2 })).toBe(3);
  } finally {
    restore();
  }
  for (const cart of old) expect(await cartRow(cart.cartId)).toBeUndefined();
  expect(await cartRow(ordered.cartId)).toBeDefined();
  expect(await quantities(young.cartId)).toEqual({ [young.variantId]: 2 });
});
