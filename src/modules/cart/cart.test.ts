import { expect, test } from "vitest";
import { decideAdd, decideChange, type LineFacts, promisedTo } from "./cart.ts";

const facts: LineFacts = {
  inLine: 0,
  inCart: 0,
  isSellable: true,
  available: 50,
  limits: { maxPerLine: 5, maxPerCart: 20 },
};

const refusal = (error: object) => ({ ok: false, error });
const decision = (quantity: number, clamp: object | null = null) => ({
  ok: true,
  value: { quantity, clamp },
});

test("an add goes on top of what the line holds", () => {
  expect(decideAdd({ ...facts, inLine: 2, inCart: 6 }, 3)).toEqual(decision(5));
});

test("of several bounds the tightest is told", () => {
  const tight = { ...facts, inLine: 1, inCart: 18, available: 4 };
  expect(decideAdd(tight, 5)).toEqual(decision(3, { code: "cart_full", max: 20 }));
  expect(decideAdd({ ...tight, available: 2 }, 5)).toEqual(decision(2, { code: "only_left", available: 2 }));
});

test("among equal bounds the shop's rule is told, and not the stock", () => {
  expect(decideAdd({ ...facts, available: 5 }, 6)).toEqual(decision(5, { code: "line_limit", max: 5 }));
});

test("an add that can't put in a single unit is refused", () => {
  expect(decideAdd({ ...facts, inLine: 5, inCart: 5 }, 1)).toEqual(refusal({ code: "line_limit", max: 5 }));
  expect(decideAdd({ ...facts, inCart: 20 }, 1)).toEqual(refusal({ code: "cart_full", max: 20 }));
  expect(decideAdd({ ...facts, inLine: 2, inCart: 2, available: 2 }, 1)).toEqual(
    refusal({ code: "only_left", available: 2 }),
  );
  expect(decideAdd({ ...facts, available: 0 }, 1)).toEqual(refusal({ code: "sold_out" }));
  expect(decideAdd({ ...facts, available: -3 }, 1)).toEqual(refusal({ code: "sold_out" }));
});

test("what isn't sold any more is refused before its stock is looked at", () => {
  expect(decideAdd({ ...facts, isSellable: false, available: 0 }, 1)).toEqual(
    refusal({ code: "not_available" }),
  );
});

test("lowering is allowed whatever has happened to the variant, the stock or the limits", () => {
  const worst = {
    inLine: 9,
    inCart: 30,
    isSellable: false,
    available: 0,
    limits: { maxPerLine: 5, maxPerCart: 20 },
  };
  expect(decideChange(worst, 8)).toEqual(decision(8));
  expect(decideChange(worst, 9)).toEqual(decision(9));
  expect(decideChange(worst, 0)).toEqual(decision(0));
});

test("raising obeys the rules of an add", () => {
  const some = { ...facts, inLine: 2, inCart: 2 };
  expect(decideChange(some, 4)).toEqual(decision(4));
  expect(decideChange(some, 10_000)).toEqual(decision(5, { code: "line_limit", max: 5 }));
  expect(decideChange({ ...some, available: 3 }, 4)).toEqual(
    decision(3, { code: "only_left", available: 3 }),
  );
  expect(decideChange({ ...some, isSellable: false }, 3)).toEqual(refusal({ code: "not_available" }));
  expect(decideChange({ ...some, available: 0 }, 3)).toEqual(refusal({ code: "sold_out" }));
});

test("no setting lets a line outgrow its column", () => {
  const lavish = { ...facts, available: 100_000, limits: { maxPerLine: 50_000, maxPerCart: 90_000 } };
  expect(decideAdd(lavish, 5000)).toEqual(decision(999, { code: "line_limit", max: 999 }));
});

test("a line that isn't there can't be changed, and taking it out is done already", () => {
  expect(decideChange(facts, 2)).toEqual(refusal({ code: "line_gone" }));
  expect(decideChange(facts, 0)).toEqual(decision(0));
});

test("only a cart in checkout is promised; an abandoned one merely remembers", () => {
  expect(promisedTo({ state: "CHECKOUT", checkoutId: "c" })).toBe("c");
  expect(promisedTo({ state: "ABANDONED", checkoutId: "c" })).toBeNull();
});
