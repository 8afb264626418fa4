import { expect, test } from "vitest";
import { maxStockIds, parseStockQuery } from "./stock-query.ts";

const a = "549478e4-5f31-5b03-b730-5e9a2e68fe3e";
const b = "720be22f-9aad-597b-979a-c9c44e83ab1c";
const parse = (query: string) => parseStockQuery(new URLSearchParams(query));

test("reads ids once each, in one order, so that one answer serves every way of asking", () => {
  expect(parse(`variants=${b},${a},${b}`)).toEqual({ ok: true, value: { kind: "variants", ids: [a, b] } });
  expect(parse(`products=${a}`)).toEqual({ ok: true, value: { kind: "products", ids: [a] } });
});

test("refuses what asks for nothing or for both", () => {
  expect(parse("")).toEqual({ ok: false, error: { code: "bad_query" } });
  expect(parse(`variants=${a}&products=${b}`)).toEqual({ ok: false, error: { code: "bad_query" } });
});

test("refuses ids that are none, and more than a page could show", () => {
  const many = Array.from({ length: maxStockIds + 1 }, (_, n) => a.slice(0, -4) + String(1000 + n));
  for (const ids of ["", "x", `${a},`, `${a}' or 1=1`, a.toUpperCase(), many.join(",")]) {
    expect(parse(`variants=${ids}`)).toEqual({ ok: false, error: { code: "bad_ids" } });
  }
  expect(parse(`variants=${many.slice(1).join(",")}`).ok).toBe(true);
});
