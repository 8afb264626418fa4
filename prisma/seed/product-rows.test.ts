import { describe, expect, test } from "vitest";
import { products } from "./content/products.ts";
import { measurementsText, productRows, splitMaterialAndCare } from "./product-rows.ts";
import { daysAgo } from "./seed-day.ts";

describe("splitMaterialAndCare", () => {
  test("what a piece is made of comes first, wherever its parts are named", () => {
    expect(
      splitMaterialAndCare("100 % cotton. Wash inside out at 30 °C. Buttons are lacquered copper."),
    ).toEqual({
      material: "100 % cotton. Buttons are lacquered copper.",
      care: "Wash inside out at 30 °C.",
    });
  });

  test("a decimal is no end of a sentence", () => {
    expect(splitMaterialAndCare("100 % merino wool, 19.5 microns. Dry flat.").material).toBe(
      "100 % merino wool, 19.5 microns.",
    );
  });

  test("every product has both, and no word is lost", () => {
    for (const { slug, materialAndCare } of products) {
      const { material, care } = splitMaterialAndCare(materialAndCare);
      expect(material.length, slug).toBeGreaterThan(5);
      expect(care.length, slug).toBeGreaterThan(5);
      expect(care, slug).not.toMatch(/\d %/);
      expect(`${material} ${care}`.split(" ").sort(), slug).toEqual(materialAndCare.split(" ").sort());
    }
  });
});

test("measurements are one line each, with a value for every size", () => {
  const rows = [
    { label: "Chest", unit: "cm", values: [106, 111, 116, 121, 126] },
    { label: "Weight", unit: "g", values: [1330, 1390, 1450, 1510, 1570] },
  ] as const;
  expect(measurementsText(rows, "alpha")).toBe(
    "Chest, cm: XS 106 · S 111 · M 116 · L 121 · XL 126\nWeight, g: XS 1330 · S 1390 · M 1450 · L 1510 · XL 1570",
  );
  expect(measurementsText([{ label: "Width", unit: "cm", values: [27] }], "one")).toBe("Width, cm: 27");
  expect(measurementsText([], "one")).toBeNull();
});

test("a day has one order from its first second to its last", () => {
  const morning = new Date("2026-11-22T00:00:00Z");
  const night = new Date("2026-11-22T23:59:59.999Z");
  expect(daysAgo(2, morning)).toBe("2026-11-20T00:00:00.000Z");
  expect(productRows(products, night)).toEqual(productRows(products, morning));
});

test("no two rows share an id", () => {
  const rows = productRows(products, new Date());
  const ids = [...rows.product, ...rows.product_colour, ...rows.variant].map((row) => row.id);
  expect(new Set(ids).size).toBe(ids.length);
});
