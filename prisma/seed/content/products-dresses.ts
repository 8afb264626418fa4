import { gradeAlpha } from "./sizes.ts";
import type { ProductText } from "./types.ts";

/** Dresses. */
export const dresses: readonly ProductText[] = [
  {
    slug: "satin-slip-dress",
    name: "Satin slip dress",
    summary: "A bias-cut slip with narrow straps and a short slit at the side.",
    description:
      "The same 170 g viscose satin as our skirt, cut on the bias and lined to the hip so that it is not only for the evening. The straps are rolled, not folded, and slide on small brass rings. It goes over a roll-neck as well as under a coat. Made near Como.",
    materialAndCare:
      "100 % viscose. Lining: 100 % cupro. Hand wash cool, do not wring, dry in the shade. Iron cool on the reverse.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(88, 5) },
      { label: "Hip", unit: "cm", values: gradeAlpha(100, 5) },
      { label: "Length from strap", unit: "cm", values: gradeAlpha(118, 1) },
    ],
    edition: "Autumn, first delivery",
    priceMinor: 19500,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "SD",
  },
  {
    slug: "knit-dress",
    name: "Knitted midi dress",
    summary: "A long-sleeved dress in fine merino that needs no belt and no slip.",
    description:
      "Knitted to shape in two-ply merino, with a ribbed neck, cuffs and hem. The side seams narrow by 6 cm at the waist and widen again, so the line comes from the knitting and not from stretch. In M it weighs 540 g and folds to the size of a book. Knitted in Hawick.",
    materialAndCare:
      "100 % merino wool, 19.5 microns. Hand wash at 30 °C or the machine’s wool cycle, dry flat, fold over a bar or in a drawer.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(92, 5) },
      { label: "Hip", unit: "cm", values: gradeAlpha(98, 5) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(114, 1) },
      { label: "Weight", unit: "g", values: gradeAlpha(540, 25) },
    ],
    edition: "Autumn, second delivery",
    priceMinor: 23000,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "KD",
  },
  {
    slug: "shirt-dress",
    name: "Belted shirt dress",
    summary: "A shirt that goes on to the shin, with a belt of the same cloth.",
    description:
      "A 135 g cotton poplin with a small collar and a full button front. The skirt is cut in six panels, which gives it width at the hem and none at the waist. Two pockets in the side seams and loops for the belt, which can be left off. Sewn in Guimarães.",
    materialAndCare:
      "100 % organic cotton. Buttons of trochus shell. Machine wash at 40 °C, dry on a hanger, iron warm while damp.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(104, 5) },
      { label: "Waist, unbelted", unit: "cm", values: gradeAlpha(94, 5) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(119, 1) },
      { label: "Sleeve from neck", unit: "cm", values: gradeAlpha(78, 1.5) },
    ],
    edition: "Late summer",
    priceMinor: 18500,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "SH",
  },
  {
    slug: "tank-dress",
    name: "Tank maxi dress",
    summary: "A long, plain dress with wide straps and a square-cut scoop.",
    description:
      "A soft cotton twill of 230 g with a little give, shaped by two long seams at the back and none at the front. A hidden zip at the side, pockets below it, and a slit that lets you take stairs. It stands by itself in May and goes over a tee or roll-neck in November. Sewn in Guimarães.",
    materialAndCare:
      "97 % organic cotton, 3 % elastane. Machine wash at 30 °C, inside out. Dry on a hanger; iron warm.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(90, 5) },
      { label: "Waist", unit: "cm", values: gradeAlpha(76, 5) },
      { label: "Length from strap", unit: "cm", values: gradeAlpha(134, 1) },
    ],
    edition: "Autumn, second delivery",
    priceMinor: 21000,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "TD",
  },
  {
    slug: "column-dress",
    name: "Satin column dress",
    summary: "A long satin dress with broad straps and a slit at one side.",
    description:
      "Cut with the weave, not across it, so this satin stands where the slip falls. The cloth is a 240 g blend with an even, deep shine; the bodice is lined and needs nothing beneath it. A hidden zip at the side, a slit to the knee on the left. Made near Como in one run of sixty.",
    materialAndCare:
      "64 % acetate, 36 % viscose. Bodice lining: 100 % cupro. Dry clean. Hang inside out, and keep scent and hair spray off it.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(90, 5) },
      { label: "Hip", unit: "cm", values: gradeAlpha(99, 5) },
      { label: "Length from strap", unit: "cm", values: gradeAlpha(136, 1) },
    ],
    edition: "One run of sixty",
    priceMinor: 26000,
    compareAtMinor: 31000,
    sizeTemplate: "alpha",
    skuStem: "CD",
  },
];
