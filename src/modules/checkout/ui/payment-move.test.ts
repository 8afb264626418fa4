import { expect, test } from "vitest";
import { err, ok } from "#platform/result.ts";
import { paymentMove, pollPausesMs } from "./payment-move.ts";

test("a paid or processing payment leads to its page", () => {
  expect(paymentMove(ok({ kind: "paid", url: "/a" }))).toEqual({ kind: "leave", url: "/a" });
  expect(paymentMove(ok({ kind: "processing", url: "/b" }))).toEqual({ kind: "leave", url: "/b" });
});

test("after an answer that was lost, the shop is asked before anything is paid again", () => {
  const lost = paymentMove(err({ code: "no_answer" }));
  expect(lost).toMatchObject({ kind: "stop", step: "review", isUnanswered: true, isTokenSpent: false });
  const broken = paymentMove(err({ code: "unexpected", incidentId: "i-1" }));
  expect(broken).toMatchObject({ kind: "stop", isUnanswered: true, words: expect.stringContaining("i-1") });
});

test("a token that was tried is not tried again", () => {
  const checkout = { totalMinor: 100, currency: "USD", state: "OPEN" } as never;
  const declined = paymentMove(err({ code: "declined", message: "The card is out of funds.", checkout }));
  expect(declined).toMatchObject({ kind: "stop", step: "payment", isTokenSpent: true, checkout });
  expect(declined).toMatchObject({ words: "The card is out of funds. Your pieces are still held." });
});

test("a stale quote tells the new total, where it is paid", () => {
  const checkout = { totalMinor: 75_300, currency: "USD", state: "OPEN" } as never;
  const stale = paymentMove(err({ code: "stale_quote", checkout }));
  expect(stale).toMatchObject({
    step: "review",
    words: expect.stringContaining("$753.00"),
    isTokenSpent: false,
  });
});

test("a checkout that is over is left to its page to tell", () => {
  for (const code of ["expired", "ended", "no_checkout"] as const) {
    expect(paymentMove(err({ code }))).toEqual({ kind: "gone" });
  }
});

test("asking again starts within a second and ends within a minute", () => {
  expect(pollPausesMs[0]).toBeLessThan(1000);
  expect(pollPausesMs.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(60_000);
});
