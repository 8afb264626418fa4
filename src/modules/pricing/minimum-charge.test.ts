import { expect, test } from "vitest";
import { minimumChargeMinor } from "./minimum-charge.ts";

test("the minimum charge follows the currency, whatever its case", () => {
  expect(minimumChargeMinor("USD")).toBe(50);
  expect(minimumChargeMinor("gbp")).toBe(30);
  expect(minimumChargeMinor("ISK")).toBe(0);
});
