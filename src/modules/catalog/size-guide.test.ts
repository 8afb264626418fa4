import { expect, test } from "vitest";
import { inUnit, measurementsIn, sizeGuideOf } from "./size-guide.ts";

test("every row of a guide has a value for each size, from small to large", () => {
  for (const template of ["ALPHA", "SHOE"] as const) {
    const guide = sizeGuideOf(template);
    for (const row of guide?.rows ?? []) {
      expect(row.values.length, row.label).toBe(guide?.sizes.length);
      const numbers = row.values.map((value) => Number.parseFloat(String(value)));
      expect(numbers, row.label).toEqual(numbers.toSorted((a, b) => a - b));
    }
  }
  expect(sizeGuideOf("ONE")).toBeNull();
});

test("lengths turn into inches with one decimal, and weights stay", () => {
  expect(inUnit(93, "cm")).toBe("93");
  expect(inUnit(93, "in")).toBe("36.6");
  const text = "Chest, cm: S 100 · M 105\nSole, mm: S 35 · M 35\nWeight, g: S 900 · M 950";
  expect(measurementsIn(text, "in")).toEqual([
    {
      label: "Chest",
      unit: "in",
      values: [
        { size: "S", value: "39.4" },
        { size: "M", value: "41.3" },
      ],
    },
    {
      label: "Sole",
      unit: "in",
      values: [
        { size: "S", value: "1.4" },
        { size: "M", value: "1.4" },
      ],
    },
    {
      label: "Weight",
      unit: "g",
      values: [
        { size: "S", value: "900" },
        { size: "M", value: "950" },
      ],
    },
  ]);
  expect(measurementsIn(text, "cm")[1]?.unit).toBe("mm");
});
