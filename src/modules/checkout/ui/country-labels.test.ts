import { expect, test } from "vitest";
import { addressLabels, guessCountry } from "./country-labels.ts";

test("fields are called what their country calls them", () => {
  expect(addressLabels("US")).toEqual({ region: "State", postalCode: "ZIP code", postalKeyboard: "numeric" });
  expect(addressLabels("CA")).toEqual({
    region: "Province",
    postalCode: "Postal code",
    postalKeyboard: "text",
  });
  expect(addressLabels("GB")).toEqual({ region: null, postalCode: "Postcode", postalKeyboard: "text" });
  expect(addressLabels("AT")).toEqual({ region: null, postalCode: "Postal code", postalKeyboard: "numeric" });
});

test("the country is guessed from the reader's languages, if it is delivered to", () => {
  const countries = [{ code: "AT" }, { code: "US" }];
  expect(guessCountry(["de-AT", "en-US"], countries)).toBe("AT");
  expect(guessCountry(["zh-Hant-TW", "en-US"], countries)).toBe("US");
  expect(guessCountry(["en", "fr-FR"], countries)).toBe("");
});
