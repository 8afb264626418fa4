import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addToCart } from "#modules/cart/add-to-cart.ts";
import { bagCount, readBag } from "#modules/cart/cart.queries.ts";
import { changeQuantitySchema } from "#modules/cart/cart.schema.ts";
import { changeQuantity } from "#modules/cart/change-quantity.ts";
import { removeFromCart } from "#modules/cart/remove-from-cart.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { addVariant, cartRow, openShop, quantities, raceForCart } from "./shop.ts";

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

/** A cart that already holds this many of a variant. */
async function cartWith(variantId: string, quantity: number): Promise<string> {
  const added = await addToCart({ cartId: null, variantId, quantity });
  if (!added.ok) throw new Error(added.error.code);
  return added.value.cartId;
}

test("a first add makes a cart, and a second add of the same variant merges into its line", async () => {
  const { variantId } = await addVariant();
  const cartId = await cartWith(variantId, 1);
  await addToCart({ cartId, variantId, quantity: 2 });
  expect(await quantities(cartId)).toEqual({ [variantId]: 3 });
  expect(await cartRow(cartId)).toEqual({ state: "ACTIVE", version: 2, checkoutId: null });
});

test("two tabs adding the last allowed unit at once put in one, and the other is told the limit", async () => {
  const { variantId } = await addVariant();
  const cartId = await cartWith(variantId, 4);
  const addOne = () => addToCart({ cartId, variantId, quantity: 1 });
  const answers = await raceForCart(cartId, [addOne, addOne]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers.find((answer) => !answer.ok)).toEqual({ ok: false, error: { code: "line_limit", max: 5 } });
  expect(await quantities(cartId)).toEqual({ [variantId]: 5 });
});

test("five simultaneous adds of one unit each are five units", async () => {
  const { variantId } = await addVariant();
  for (let round = 0; round < 5; round += 1) {
    const cartId = randomUUID();
    const adds = Array.from({ length: 5 }, () => addToCart({ cartId, variantId, quantity: 1 }));
    expect((await Promise.all(adds)).every((answer) => answer.ok)).toBe(true);
    expect(await quantities(cartId)).toEqual({ [variantId]: 5 });
  }
});

test("simultaneous adds of many variants never fill a cart above its limit", async () => {
  const variants = await Promise.all(Array.from({ length: 6 }, () => addVariant()));
  const cartId = randomUUID();
  const answers = await Promise.all(
    variants.map(({ variantId }) => addToCart({ cartId, variantId, quantity: 5 })),
  );
  const total = Object.values(await quantities(cartId)).reduce((sum, quantity) => sum + quantity, 0);
  expect(total).toBe(20);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(4);
  expect(answers.find((answer) => !answer.ok)).toEqual({ ok: false, error: { code: "cart_full", max: 20 } });
});

test("what fits of an add goes in, and the rest is told", async () => {
  const [first, second] = [await addVariant(), await addVariant({ onHand: 2 })];
  const cartId = await cartWith(first.variantId, 3);
  const overLimit = await addToCart({ cartId, variantId: first.variantId, quantity: 4 });
  expect(overLimit).toMatchObject({ ok: true, value: { clamp: { code: "line_limit", max: 5 } } });
  const overStock = await addToCart({ cartId, variantId: second.variantId, quantity: 3 });
  expect(overStock).toMatchObject({ ok: true, value: { clamp: { code: "only_left", available: 2 } } });
  expect(await quantities(cartId)).toEqual({ [first.variantId]: 5, [second.variantId]: 2 });
});

test("10,000 typed by hand becomes the limit, is told, and loses nothing else", async () => {
  const [first, second] = [await addVariant(), await addVariant()];
  const cartId = await cartWith(first.variantId, 2);
  await addToCart({ cartId, variantId: second.variantId, quantity: 1 });
  const typed = changeQuantitySchema.parse({ variantId: first.variantId, quantity: "10000" });
  expect(await changeQuantity({ cartId, ...typed })).toEqual({
    ok: true,
    value: { clamp: { code: "line_limit", max: 5 } },
  });
  expect(await quantities(cartId)).toEqual({ [first.variantId]: 5, [second.variantId]: 1 });
});

test("the limits are those of the settings at the time of the edit", async () => {
  const { variantId } = await addVariant();
  const cartId = await cartWith(variantId, 4);
  try {
    await db().rows(sql`update shop_settings set max_per_line = 3`);
    expect(await addToCart({ cartId, variantId, quantity: 1 })).toEqual({
      ok: false,
      error: { code: "line_limit", max: 3 },
    });
    expect(await changeQuantity({ cartId, variantId, quantity: 3 })).toEqual({
      ok: true,
      value: { clamp: null },
    });
  } finally {
    await db().rows(sql`update shop_settings set max_per_line = 5`);
  }
});

test("a sold-out variant is refused and makes no cart", async () => {
  const { variantId } = await addVariant({ onHand: 0 });
  const cartId = randomUUID();
  expect(await addToCart({ cartId, variantId, quantity: 1 })).toEqual({
    ok: false,
    error: { code: "sold_out" },
  });
  expect(await cartRow(cartId)).toBeUndefined();
});

test("a variant archived while in the cart can be lowered and taken out, but not raised or counted", async () => {
  const [kept, archived] = [await addVariant({ priceMinor: 1000 }), await addVariant({ priceMinor: 500 })];
  const cartId = await cartWith(kept.variantId, 1);
  await addToCart({ cartId, variantId: archived.variantId, quantity: 2 });
  await db().rows(sql`update variant set status = 'ARCHIVED' where id = ${archived.variantId}::uuid`);

  const bag = await readBag(cartId);
  expect(bag.lines.map((line) => line.notices)).toEqual([[], [{ code: "not_available" }]]);
  expect(bag).toMatchObject({ count: 3, subtotalMinor: 1000 });

  const edit = { cartId, variantId: archived.variantId };
  expect(await changeQuantity({ ...edit, quantity: 3 })).toEqual({
    ok: false,
    error: { code: "not_available" },
  });
  expect(await addToCart({ ...edit, quantity: 1 })).toEqual({ ok: false, error: { code: "not_available" } });
  expect(await changeQuantity({ ...edit, quantity: 1 })).toMatchObject({ ok: true });
  expect(await removeFromCart(edit)).toMatchObject({ ok: true });
  expect(await quantities(cartId)).toEqual({ [kept.variantId]: 1 });
});

test("a variant of an archived product, and one that doesn't exist, are not available", async () => {
  const { variantId, productId } = await addVariant();
  await db().rows(sql`update product set status = 'ARCHIVED' where id = ${productId}::uuid`);
  for (const id of [variantId, randomUUID()]) {
    const answer = await addToCart({ cartId: null, variantId: id, quantity: 1 });
    expect(answer).toEqual({ ok: false, error: { code: "not_available" } });
  }
});

test("a price that changed since it was added is told, and acknowledged by changing the line", async () => {
  const { variantId } = await addVariant({ priceMinor: 48_000 });
  const cartId = await cartWith(variantId, 1);
  await db().rows(sql`update variant set price_minor = 45000 where id = ${variantId}::uuid`);
  const before = await readBag(cartId);
  expect(before.lines[0]?.notices).toEqual([{ code: "price_changed", fromMinor: 48_000, toMinor: 45_000 }]);
  expect(before.subtotalMinor).toBe(45_000);
  await changeQuantity({ cartId, variantId, quantity: 2 });
  const after = await readBag(cartId);
  expect(after.lines[0]?.notices).toEqual([]);
  expect(after.subtotalMinor).toBe(90_000);
});

test("stock that sank below a line's quantity is told, and one that ran out leaves the subtotal", async () => {
  const { variantId } = await addVariant({ onHand: 5, priceMinor: 100 });
  const cartId = await cartWith(variantId, 4);
  await db().rows(sql`update stock_level set on_hand = 2 where variant_id = ${variantId}::uuid`);
  expect((await readBag(cartId)).lines[0]?.notices).toEqual([{ code: "only_left", available: 2 }]);
  expect(await changeQuantity({ cartId, variantId, quantity: 3 })).toMatchObject({ ok: true });
  await db().rows(sql`update stock_level set on_hand = 0 where variant_id = ${variantId}::uuid`);
  const bag = await readBag(cartId);
  expect(bag.lines[0]?.notices).toEqual([{ code: "sold_out" }]);
  expect(bag.subtotalMinor).toBe(0);
});

test("taking a line out twice is a success, and changing one that is gone says so", async () => {
  const { variantId } = await addVariant();
  const cartId = await cartWith(variantId, 1);
  expect((await removeFromCart({ cartId, variantId })).ok).toBe(true);
  const { version } = (await cartRow(cartId)) ?? {};
  expect((await removeFromCart({ cartId, variantId })).ok).toBe(true);
  expect((await cartRow(cartId))?.version).toBe(version);
  const gone = await changeQuantity({ cartId, variantId, quantity: 2 });
  expect(gone).toEqual({ ok: false, error: { code: "line_gone" } });
});

test("the header's count and the bag's agree, and an unknown cart is an empty bag", async () => {
  const { variantId } = await addVariant();
  const cartId = await cartWith(variantId, 3);
  expect(await bagCount(cartId)).toBe(3);
  expect(await readBag(cartId)).toMatchObject({ count: 3, currency: "USD", checkoutId: null });
  expect(await bagCount(randomUUID())).toBe(0);
  expect(await readBag(randomUUID())).toMatchObject({ count: 0, lines: [], subtotalMinor: 0 });
  expect(await readBag(null)).toMatchObject({ count: 0, lines: [] });
});
