import { expect, test } from "vitest";
import { namedCountries } from "./countries.ts";

test("countries have names, stand once and are sorted by name", () => {
  expect(namedCountries(["US", "AT", "CH", "AT"])).toEqual([
    { code: "AT", name: "Austria" },
    { code: "CH", name: "Switzerland" },
    { code: "US", name: "United States" },
  ]);
});
