import { describe, expect, it } from "vitest";
import { likeliest, slipsBetween, tsqueryOf, wordsOf } from "./search-words.ts";

describe("the words of a question", () => {
  it.each([
    ["  Bouclé COAT, bouclé ", ["boucle", "coat"]],
    ["roll-neck", ["roll", "neck"]],
    ["'; drop table--", ["drop", "table"]],
    ["!!! …", []],
    ["38", ["38"]],
  ])("of %j are %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("are few and short, however much was typed", () => {
    const words = wordsOf(
      `${"a".repeat(90)} ${Array.from({ length: 40 }, (_, index) => `w${index}`).join(" ")}`,
    );
    expect(words).toHaveLength(8);
    expect(words[0]).toHaveLength(30);
  });
});

describe("a question for PostgreSQL", () => {
  it("takes all words, the last as a beginning while it is typed", () => {
    expect(tsqueryOf(["wool", "co"], { isUnfinished: true })).toBe("'wool' & 'co':*");
    expect(tsqueryOf(["wool", "coat"], { isUnfinished: false })).toBe("'wool' & 'coat'");
  });

  it("puts in what was meant, and what the shop calls otherwise", () => {
    expect(tsqueryOf(["wol"], { isUnfinished: true, meant: { wol: ["wool", "woad"] } })).toBe(
      "('wool' | 'woad')",
    );
    expect(tsqueryOf(["sweater"], { isUnfinished: false })).toBe("('sweater' | 'jumper')");
    expect(tsqueryOf(["red", "boots"], { isUnfinished: false, any: true })).toBe("'red' | 'boots'");
  });
});

describe("what a mistyped word was meant to be", () => {
  it.each([
    ["coat", "coat", 0],
    ["cota", "coat", 1],
    ["coats", "coat", 1],
    ["turtelneck", "turtleneck", 1],
    ["cashmer", "cashmere", 1],
    ["", "coat", 4],
  ])("%s is from %s by %i slips", (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
    expect(slipsBetween(b, a)).toBe(slips);
  });

  const known = (...words: string[]) => words.map((word) => ({ word, isTitle: word !== "slate" }));

  it("is the nearest, and nothing too far", () => {
    expect(likeliest("jumpr", known("jumper", "pumps"), false)).toEqual(["jumper"]);
    expect(likeliest("cat", known("coat"), false)).toEqual([]);
    expect(likeliest("xyzzy", known("jumper"), false)).toEqual([]);
  });

  it("is held against beginnings while it is typed", () => {
    expect(likeliest("turteln", known("turtleneck"), true)).toEqual(["turtleneck"]);
    expect(likeliest("turteln", known("turtleneck"), false)).toEqual([]);
  });

  it("is rather the word of a title", () => {
    expect(likeliest("slats", known("slate", "slabs"), false)[0]).toBe("slabs");
  });
});
