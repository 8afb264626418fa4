import { expect, test } from "vitest";
import { shippingMethods } from "#prisma/seed/content/shipping.ts";
import { postalCodeFault } from "./postal-codes.ts";

test("every country that the seed shop serves has a rule, whose own example passes", () => {
  for (const country of new Set(shippingMethods.flatMap((method) => method.countries))) {
    const words = postalCodeFault(country, "?");
    expect(words, country).not.toBeNull();
    const example = /like (.+)\.$/.exec(words ?? "")?.[1] ?? "";
    expect(postalCodeFault(country, example), country).toBeNull();
  }
});

test("both ways of writing a code pass where both are used", () => {
  for (const [country, ...codes] of [
    ["NL", "1012 JS", "1012js"],
    ["CZ", "11000", "110 00"],
    ["PT", "1100-148", "1100148"],
    ["IE", "D02 AF30", "d6wxy00"],
    ["GB", "SW1A 1AA", "e28hd"],
    ["US", "10012", "10012-1234"],
  ] as const) {
    for (const code of codes) expect(postalCodeFault(country, code), `${country} ${code}`).toBeNull();
  }
});

test("what can't be right is told, what can't be known is not", () => {
  expect(postalCodeFault("AT", "10700")).toBe("An Austrian postal code has four digits, like 1070.");
  expect(postalCodeFault("SG", "04921")).toBe("A postal code of Singapore has six digits, like 049213.");
  expect(postalCodeFault("BR", "anything")).toBeNull();
  expect(postalCodeFault("constructor", "x")).toBeNull();
  expect(postalCodeFault("AT", "")).toBeNull();
});
