import { expect, test } from "vitest";
import { decideHolds, findDeficits, type HoldLine } from "./reservation.ts";

const levels = new Map([
  ["coat", { onHand: 5, reserved: 2 }],
  ["hat", { onHand: 1, reserved: 0 }],
]);

function cart(lines: Record<string, number>): { lines: HoldLine[] } {
  return { lines: Object.entries(lines).map(([variantId, quantity]) => ({ variantId, quantity })) };
}

test("requests are served in the order they came, from what those before them left", () => {
  const requests = [cart({ coat: 2 }), cart({ coat: 2 }), cart({ coat: 1 })];
  expect(decideHolds({ requests, levels, blockers: [] })).toEqual([
    { ok: true, value: undefined },
    {
      ok: false,
      error: { code: "insufficient_stock", shortages: [{ variantId: "coat", requested: 2, available: 1 }] },
    },
    { ok: true, value: undefined },
  ]);
});

test("a cart that is short of one line takes nothing of the others", () => {
  const requests = [cart({ coat: 3, hat: 2 }), cart({ coat: 3, hat: 1 })];
  const decisions = decideHolds({ requests, levels, blockers: [] });
  expect(decisions.map((decision) => decision.ok)).toEqual([false, true]);
});

test("a request is blocked only when the payments in the way cover every missing unit", () => {
  const blockers = [
    { reservationId: "b", variantId: "coat", quantity: 1 },
    { reservationId: "a", variantId: "coat", quantity: 1 },
    { reservationId: "a", variantId: "hat", quantity: 1 },
  ];
  const requests = [
    cart({ coat: 5 }),
    cart({ coat: 6 }),
    cart({ coat: 4, hat: 3 }),
    cart({ coat: 4, hat: 2 }),
  ];
  const codes = decideHolds({ requests, levels, blockers }).map((decision) => !decision.ok && decision.error);
  expect(codes).toEqual([
    { code: "blocked_by", reservationIds: ["b", "a"] },
    expect.objectContaining({ code: "insufficient_stock" }),
    expect.objectContaining({ code: "insufficient_stock" }),
    { code: "blocked_by", reservationIds: ["b", "a"] },
  ]);
});

test("what is missing is counted over all lines together, and unknown variants have nothing to reclaim", () => {
  const lines = [...cart({ coat: 2, hat: 1, bag: 1 }).lines, ...cart({ coat: 3 }).lines];
  expect(findDeficits(lines, levels)).toEqual(new Map([["coat", 2]]));
});
