import { expect, test } from "vitest";
import { addToCartSchema, changeQuantitySchema } from "./cart.schema.ts";

const variantId = "6f1f1c3e-5b7e-4a51-9d0c-2f3a4b5c6d7e";
const quantityOf = (quantity: unknown) => changeQuantitySchema.safeParse({ variantId, quantity });

test.each([
  ["2", 2],
  [" 3 ", 3],
  ["0", 0],
  [4, 4],
  ["10000", 10_000],
  ["99999999999999999999999", Number.MAX_SAFE_INTEGER],
])("a typed quantity %j is read as %d", (typed, read) => {
  expect(quantityOf(typed)).toMatchObject({ success: true, data: { quantity: read } });
});

test.each(["", " ", "-1", "1.5", "two", "1e3", "0x10", -1, 1.5, Number.NaN, null, undefined, {}])(
  "%j is no quantity",
  (typed) => {
    expect(quantityOf(typed).success).toBe(false);
  },
);

test("an add is of one unit unless it says otherwise, and of something", () => {
  expect(addToCartSchema.parse({ variantId })).toEqual({ variantId, quantity: 1 });
  expect(addToCartSchema.parse({ variantId, quantity: "2" })).toEqual({ variantId, quantity: 2 });
  for (const bad of [
    {},
    { variantId: "1; drop table cart" },
    { variantId, quantity: 0 },
    { variantId, quantity: "x" },
  ]) {
    expect(addToCartSchema.safeParse(bad).success).toBe(false);
  }
});
