import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast, parseColour } from "./contrast.ts";
import { readTokens, tokensOf } from "./theme-tokens.ts";

const palette = new Map(
  tokensOf(readTokens(readFileSync(new URL("../theme.css", import.meta.url), "utf8")), "color").map(
    ({ name, value }) => [name, parseColour(value)],
  ),
);

function ratio(name: string, ground: string): number {
  const [colour, below] = [palette.get(name), palette.get(ground)];
  if (!colour || !below) throw new Error(`${name} or ${ground} is no colour of the theme.`);
  return contrast(colour, below);
}

test("black on white is 21, and a colour on itself 1", () => {
  const [black, white] = [parseColour("#000000"), parseColour("rgb(255 255 255 / 1)")];
  if (!black || !white) throw new Error("Not read.");
  expect(contrast(black, white)).toBeCloseTo(21, 5);
  expect(contrast(white, white)).toBe(1);
});

test("what lets its ground through is judged as it looks", () => {
  expect(ratio("hairline", "paper")).toBeCloseTo(1.3, 1);
});

test.each([
  ["ink", "paper"],
  ["ink", "panel"],
  ["ink", "plaster"],
  ["grey", "paper"],
  ["grey", "panel"],
  ["error", "paper"],
  ["error", "panel"],
  ["paper", "ink"],
  ["ash", "ink"],
])("words in %s can be read on %s: 4.5 at the least", (name, ground) => {
  expect(ratio(name, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ["edge", "paper"],
  ["edge", "panel"],
])("the edges of a field in %s are seen on %s: 3 at the least", (name, ground) => {
  expect(ratio(name, ground)).toBeGreaterThanOrEqual(3);
});
