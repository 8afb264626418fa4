import { expect, test } from "vitest";
import { orderFixture } from "./fixtures/order.fixture.ts";
import { orderStatusWords, orderTimeline } from "./order-status.ts";

const event = (kind: string, detail = {}) => ({ kind, at: "2026-11-23T10:00:00Z", detail });

test("a fresh order tells what happened and what is to come", () => {
  expect(orderTimeline(orderFixture).map(({ words, note }) => [words, note])).toEqual([
    ["Order placed and paid", null],
    ["Confirmation sent", null],
    ["Packed and handed over", "We write to you when it leaves."],
    ["With you", "Wed 25 to Fri 27 November"],
  ]);
  expect(orderStatusWords(orderFixture)).toBe("Paid. We pack it next.");
});

test("refunds are told by what each one sent, though they are recorded as totals", () => {
  const order = {
    ...orderFixture,
    refundedMinor: 3_000,
    events: [
      event("placed"),
      event("refunded", { refundedMinor: 1_000 }),
      event("refunded", { refundedMinor: 4_000 }),
      event("refund_failed", { refundedMinor: 3_000 }),
    ],
  };
  expect(orderTimeline(order).map(({ words }) => words)).toEqual([
    "Order placed and paid",
    "$10.00 sent back",
    "$30.00 sent back",
    "Sending $10.00 back failed",
    "Packed and handed over",
    "With you",
  ]);
  expect(orderStatusWords(order)).toBe("Paid, and $30.00 of it sent back to you.");
});

test("an order that is over or disputed promises no parcel", () => {
  const disputed = { ...orderFixture, isDisputed: true, events: [event("placed"), event("disputed")] };
  expect(orderTimeline(disputed).map(({ words }) => words)).toEqual([
    "Order placed and paid",
    "Your bank asked about the payment",
  ]);
  const back = { ...orderFixture, refundedMinor: orderFixture.totalMinor };
  expect(orderStatusWords(back)).toBe("Paid back in full.");
  expect(orderTimeline(back).every(({ at }) => at !== null)).toBe(true);
  const cancelled = { ...orderFixture, state: "CANCELLED" as const };
  expect(orderStatusWords(cancelled)).toBe("This order was cancelled.");
});

test("the end of a dispute is told by how it ended, and what is the shop's own business is not", () => {
  const ended = (status: string) =>
    orderTimeline({ ...orderFixture, events: [event("dispute_closed", { status })] })[0]?.note;
  expect(ended("won")).toBe("The payment stands, and the order goes on.");
  expect(ended("lost")).toBe("The money went back to you.");
  expect(ended("under_review")).toBeNull();
  expect(orderTimeline({ ...orderFixture, events: [event("staff_note")] })[0]?.words).toBe(
    "Packed and handed over",
  );
});
