import { expect, test } from "vitest";
import { noticesToSend, variantWords } from "./stock-notices.ts";

test("three people hear of each unit, less those who are on their way", () => {
  expect(noticesToSend({ available: 0, told: 0 })).toBe(0);
  expect(noticesToSend({ available: 1, told: 0 })).toBe(3);
  expect(noticesToSend({ available: 4, told: 5 })).toBe(7);
  expect(noticesToSend({ available: 1, told: 9 })).toBe(0);
  expect(noticesToSend({ available: -2, told: 0 })).toBe(0);
});

test("a variant is named as a person would", () => {
  expect(variantWords({ productName: "Wool coat", colour: "camel", size: "XL" })).toBe(
    "Wool coat in camel, XL",
  );
  expect(variantWords({ productName: "Tote", colour: "black", size: "One size" })).toBe("Tote in black");
});
