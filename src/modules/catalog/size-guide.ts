import { type Measurement, type ProductDetail, parseMeasurements } from "./product.ts";

/** Body measurements of a size, in centimetres, or sizes of other countries, which have no unit. */
export type GuideRow = { label: string; unit: "cm" | null; values: readonly (number | string)[] };

export type SizeGuide = {
  sizes: readonly string[];
  /** Of a body, or a foot. */
  rows: readonly GuideRow[];
  /** How to measure, a sentence each. */
  advice: readonly { what: string; how: string }[];
};

const guides: Readonly<Record<ProductDetail["sizeTemplate"], SizeGuide | null>> = {
  ALPHA: {
    sizes: ["XS", "S", "M", "L", "XL"],
    rows: [
      { label: "EU", unit: null, values: ["34", "36", "38–40", "42", "44–46"] },
      { label: "Chest", unit: "cm", values: [82, 87, 93, 100, 108] },
      { label: "Waist", unit: "cm", values: [64, 69, 75, 82, 90] },
      { label: "Hips", unit: "cm", values: [90, 95, 101, 108, 116] },
    ],
    advice: [
      { what: "Chest", how: "Around the fullest part, with the tape level and a finger under it." },
      { what: "Waist", how: "Where you bend to the side, without holding your breath." },
      { what: "Hips", how: "Around the fullest part, feet together." },
    ],
  },
  SHOE: {
    sizes: ["36", "37", "38", "39", "40", "41", "42"],
    rows: [
      { label: "UK", unit: null, values: ["3", "4", "5", "6", "6.5", "7", "8"] },
      { label: "US", unit: null, values: ["5.5", "6.5", "7.5", "8.5", "9", "9.5", "10.5"] },
      { label: "Foot", unit: "cm", values: [22.7, 23.3, 24, 24.7, 25.3, 26, 26.7] },
    ],
    advice: [
      {
        what: "Foot",
        how: "Stand on paper with your heel to the wall and mark your longest toe. Take the longer foot.",
      },
      { what: "Between two", how: "The larger for boots, the smaller for loafers and flats, which give." },
    ],
  },
  ONE: null,
};

/** How the sizes of a template fall; null where there is one size. */
export function sizeGuideOf(template: ProductDetail["sizeTemplate"]): SizeGuide | null {
  return guides[template];
}

export type LengthUnit = "cm" | "in";

/** "93" stays, or becomes "36.6". */
export function inUnit(centimetres: number, unit: LengthUnit): string {
  return unit === "cm" ? String(centimetres) : (centimetres / 2.54).toFixed(1);
}

/** Measurements of a piece in the unit that was chosen; only lengths change, grams stay grams. */
export function measurementsIn(text: string | null, unit: LengthUnit): Measurement[] {
  return parseMeasurements(text).map((measurement) => {
    const perCentimetre = { cm: 1, mm: 0.1 }[measurement.unit];
    if (unit === "cm" || perCentimetre === undefined) return measurement;
    return {
      ...measurement,
      unit: "in",
      values: measurement.values.map(({ size, value }) => ({
        size,
        value: inUnit(Number(value) * perCentimetre, "in"),
      })),
    };
  });
}
