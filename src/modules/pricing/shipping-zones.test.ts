import { expect, test } from "vitest";
import { shippingZones } from "./shipping-zones.ts";

const method = { priceMinor: 1000, freeOverMinor: null, minDays: 1, maxDays: 1 };

test("countries that are served alike stand together, with a line for each way", () => {
  const zones = shippingZones(
    [
      { ...method, name: "Standard", countries: ["DE", "AT"], freeOverMinor: 25000, minDays: 2, maxDays: 5 },
      { ...method, name: "Standard", countries: ["US"], priceMinor: 0, minDays: 5, maxDays: 9 },
      { ...method, name: "Express", countries: ["AT", "DE"], priceMinor: 2050 },
    ],
    "USD",
  );
  expect(zones).toEqual([
    {
      countries: ["Austria", "Germany"],
      lines: ["Standard: $10, free from $250, 2 to 5 working days", "Express: $20.50, 1 working day"],
    },
    { countries: ["United States"], lines: ["Standard: free, 5 to 9 working days"] },
  ]);
});
