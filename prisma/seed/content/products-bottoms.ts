import { gradeAlpha } from "./sizes.ts";
import type { ProductText } from "./types.ts";

/** Trousers, jeans and skirts. */
export const bottoms: readonly ProductText[] = [
  {
    slug: "wool-trousers",
    name: "Wide wool trousers",
    summary: "High at the waist, straight from the hip, in a wool that drops without a crease.",
    description:
      "A 280 g worsted with a high twist: the yarn springs back, so the knees do not bag and a night on a hanger is enough. The front is flat, the fastening is a hidden zip at the side, and the waistband is faced with cotton so that a shirt stays in. Lined to the knee. The hem is left 4 cm deep to be let down. Sewn in Naples.",
    materialAndCare:
      "100 % virgin wool. Half lining: 100 % cupro. Hang by the hem, steam, brush. Dry clean rarely.",
    measurements: [
      { label: "Waist", unit: "cm", values: gradeAlpha(74, 5) },
      { label: "Hip", unit: "cm", values: gradeAlpha(102, 5) },
      { label: "Inside leg", unit: "cm", values: gradeAlpha(79, 0.5) },
      { label: "Hem width", unit: "cm", values: gradeAlpha(29, 0.5) },
    ],
    edition: "Autumn, second delivery",
    priceMinor: 22000,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "WT",
  },
  {
    slug: "linen-trousers",
    name: "Wide linen trousers",
    summary: "The wide trouser again, in washed linen and without a lining.",
    description:
      "The same line as our wool trousers in a 220 g linen, washed before cutting. A hidden zip at the side, two pockets in the seams, and a waistband with a strip of elastic at the back only. They weigh 390 g in M, which in August is the point. Woven in Lithuania, sewn in Guimarães.",
    materialAndCare:
      "100 % linen. Machine wash at 40 °C, dry on a line by the waist. Iron damp, or wear creased.",
    measurements: [
      { label: "Waist", unit: "cm", values: gradeAlpha(75, 5) },
      { label: "Hip", unit: "cm", values: gradeAlpha(104, 5) },
      { label: "Inside leg", unit: "cm", values: gradeAlpha(78, 0.5) },
      { label: "Hem width", unit: "cm", values: gradeAlpha(30, 0.5) },
    ],
    edition: "Back in May",
    priceMinor: 16000,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "LT",
  },
  {
    slug: "wide-jeans",
    name: "Wide-leg jeans",
    summary: "A high, wide jean in rigid cotton that softens where you bend.",
    description:
      "A 13 oz denim with no elastane: stiff for a week, yours after that. The rise is high, the leg falls straight from the hip, and the hem covers a loafer. Brass button, five pockets, seams felled and sewn in tobacco thread. Woven in Kojima, sewn in Barcelos.",
    materialAndCare:
      "100 % organic cotton. Wash seldom, inside out, at 30 °C; dry on a line. The blue gives off a little colour at first, so keep it from pale bags.",
    measurements: [
      { label: "Waist", unit: "cm", values: gradeAlpha(74, 5) },
      { label: "Hip", unit: "cm", values: gradeAlpha(100, 5) },
      { label: "Inside leg", unit: "cm", values: gradeAlpha(80, 0.5) },
      { label: "Hem width", unit: "cm", values: gradeAlpha(27, 0.5) },
    ],
    edition: "Kept all year",
    priceMinor: 15000,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "WL",
  },
  {
    slug: "satin-skirt",
    name: "Satin midi skirt",
    summary: "A skirt on the bias, so that it skims the hip and swings at the hem.",
    description:
      "Cut at 45 degrees to the weave, where cloth stretches a little and falls in long folds. The satin is a heavy viscose, 170 g, with a dull reverse that we keep on the inside. A hidden zip at the left and a waistband 3 cm high. It hangs for two days before it is hemmed, because a bias cut drops. Made near Como.",
    materialAndCare:
      "100 % viscose. Hand wash cool, do not wring: viscose is weak when it is wet. Dry on a line in the shade, iron cool on the reverse.",
    measurements: [
      { label: "Waist", unit: "cm", values: gradeAlpha(73, 5) },
      { label: "Hip", unit: "cm", values: gradeAlpha(101, 5) },
      { label: "Length", unit: "cm", values: gradeAlpha(78, 0.5) },
    ],
    edition: "Autumn, first delivery",
    priceMinor: 16500,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "SS",
  },
  {
    slug: "button-skirt",
    name: "Button-front mini skirt",
    summary: "A short A-line with seven buttons, in a twill that keeps its shape.",
    description:
      "A 290 g cotton twill, cut in four panels so that it stands away from the leg. The placket is real and all seven corozo buttons open. There are two pockets in the side seams, deep enough for a telephone, and the hem has 3 cm to let down. Sewn in Guimarães.",
    materialAndCare:
      "98 % cotton, 2 % elastane. Buttons of corozo nut. Machine wash at 30 °C, buttoned; iron warm while still damp.",
    measurements: [
      { label: "Waist", unit: "cm", values: gradeAlpha(75, 5) },
      { label: "Hip", unit: "cm", values: gradeAlpha(100, 5) },
      { label: "Length", unit: "cm", values: gradeAlpha(44, 1) },
    ],
    edition: "Autumn, first delivery",
    priceMinor: 11500,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "BS",
  },
  {
    slug: "denim-skirt",
    name: "Denim mini skirt",
    summary: "The button-front skirt in denim, washed once.",
    description:
      "An 11 oz denim, rinsed so that it shrinks before you buy it and not after. Copper buttons from waist to hem, felled seams, and a waistband cut on the curve so that it does not gape at the back. Sewn in Barcelos from the offcuts of our jeans where the pieces allow.",
    materialAndCare:
      "100 % organic cotton. Wash inside out at 30 °C, dry on a line. Buttons are lacquered copper.",
    measurements: [
      { label: "Waist", unit: "cm", values: gradeAlpha(75, 5) },
      { label: "Hip", unit: "cm", values: gradeAlpha(99, 5) },
      { label: "Length", unit: "cm", values: gradeAlpha(43, 1) },
    ],
    edition: "Summer, last pieces",
    priceMinor: 8500,
    compareAtMinor: 11000,
    sizeTemplate: "alpha",
    skuStem: "DS",
  },
];
