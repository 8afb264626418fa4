import { expect, test } from "vitest";
import { addressLines, lineNote } from "./order-words.ts";

test("a line's note leaves out what says nothing", () => {
  expect(lineNote({ colour: "camel", size: "M", quantity: 1 })).toBe("Camel, M");
  expect(lineNote({ colour: "black", size: "One size", quantity: 2 })).toBe("Black, 2 pieces");
});

test("an address is written as its country writes it", () => {
  const vienna = {
    line1: "14 Example Street",
    line2: "",
    city: "Vienna",
    region: "",
    postalCode: "1070",
    country: "AT",
  };
  expect(addressLines({ name: "A", ...vienna })).toEqual([
    "A",
    "14 Example Street",
    "1070 Vienna",
    "Austria",
  ]);
  const newYork = {
    line1: "5 Mercer St",
    line2: "Floor 2",
    city: "New York",
    region: "NY",
    postalCode: "10012",
  };
  expect(addressLines({ name: "B", ...newYork, country: "US" })).toEqual([
    "B",
    "5 Mercer St",
    "Floor 2",
    "New York, NY 10012",
    "United States",
  ]);
});
