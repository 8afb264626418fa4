import { expect, test } from "vitest";
import { freeDeliveries, freeDeliveryLine } from "./free-delivery.ts";

const offers = freeDeliveries([
  { name: "Standard", countries: ["AT"], freeOverMinor: 20_000 },
  { name: "Express", countries: ["AT", "US"], freeOverMinor: null },
  { name: "Standard", countries: ["US", "CA"], freeOverMinor: 30_000 },
  { name: "Slow", countries: ["US"], freeOverMinor: 25_000 },
]);
const line = (subtotalMinor: number, country: string | null) =>
  freeDeliveryLine(offers, { subtotalMinor, currency: "USD" }, country);

test("each country's lowest threshold counts", () => {
  expect(offers).toEqual([
    { overMinor: 20_000, countries: ["AT"] },
    { overMinor: 25_000, countries: ["US"] },
    { overMinor: 30_000, countries: ["CA"] },
  ]);
});

test("what is missing is told to the cent, and exactly the threshold is free", () => {
  expect(line(14_800, "AT")).toEqual({
    words: "$52 more, and standard delivery to Austria is free.",
    share: 0.74,
  });
  expect(line(19_999, "AT")?.words).toBe("$0.01 more, and standard delivery to Austria is free.");
  expect(line(25_000, "US")?.words).toBe("Standard delivery to the United States is free.");
  expect(line(20_000, "AT")).toEqual({ words: "Standard delivery to Austria is free.", share: 1 });
});

test("without a country only the range is told; where nothing is ever free, nothing", () => {
  expect(line(99_999, null)).toEqual({
    words: "Standard delivery is free from $200 to $300, by country.",
    share: null,
  });
  expect(line(99_999, "NZ")?.share).toBeNull();
  expect(freeDeliveryLine([], { subtotalMinor: 1, currency: "USD" }, "AT")).toBeNull();
});
