import { expect, test } from "vitest";
import { messageFromQuery, messageToQuery } from "./bag-message-query.ts";
import { type BagMessage, messageWords } from "./bag-words.ts";

const told: BagMessage[] = [
  { kind: "clamped", clamp: { code: "line_limit", max: 5 } },
  { kind: "clamped", clamp: { code: "cart_full", max: 20 } },
  { kind: "clamped", clamp: { code: "only_left", available: 2 } },
  { kind: "refused", refusal: { code: "line_limit", max: 5 } },
  { kind: "refused", refusal: { code: "cart_full", max: 20 } },
  { kind: "refused", refusal: { code: "only_left", available: 2 } },
  { kind: "refused", refusal: { code: "sold_out" } },
  { kind: "refused", refusal: { code: "not_available" } },
  { kind: "refused", refusal: { code: "line_gone" } },
  { kind: "refused", refusal: { code: "nothing_chosen" } },
  { kind: "refused", refusal: { code: "bad_quantity" } },
  { kind: "refused", refusal: { code: "too_many_requests", retryAfterMs: 4000 } },
  { kind: "refused", refusal: { code: "unexpected", incidentId: "0194b3a2-0000-7000-8000-000000000000" } },
];

test.each(told)("a message comes through an address as it went in: %j", (message) => {
  const query = Object.fromEntries(new URLSearchParams(messageToQuery(message)));
  expect(messageFromQuery(query)).toEqual(message);
  expect(messageWords(message)).toMatch(/^[A-Z].*\.$/);
});

test("an address that somebody made up says nothing of theirs", () => {
  expect(messageFromQuery({})).toBeNull();
  expect(messageFromQuery({ notice: "you_won" })).toBeNull();
  expect(messageFromQuery({ notice: ["sold_out", "sold_out"] })).toBeNull();
  const forged = { notice: "unexpected", incident: "call +1 555 0100" };
  expect(messageFromQuery(forged)).toEqual({
    kind: "refused",
    refusal: { code: "unexpected", incidentId: "none" },
  });
  expect(messageFromQuery({ notice: "line_limit", n: "-1e9" })).toMatchObject({ refusal: { max: 0 } });
});
