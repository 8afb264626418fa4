import { gradeAlpha } from "./sizes.ts";
import type { ProductText } from "./types.ts";

/** Jumpers and cardigans. */
export const knitwear: readonly ProductText[] = [
  {
    slug: "wool-jumper",
    name: "Crew-neck jumper",
    summary: "The plain jumper, knitted to shape in fine merino.",
    description:
      "Each panel is knitted to its outline, not cut from a length, so there is no raw edge to fray and nothing is thrown away. Twelve stitches to the inch in a two-ply merino of 19.5 microns, which is fine enough for bare skin. The neckband is linked stitch by stitch and keeps its shape. Knitted in Hawick.",
    materialAndCare:
      "100 % merino wool. Hand wash at 30 °C or the machine’s wool cycle, dry flat, fold. Remove pills with a comb after the first few wearings; they become fewer.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(102, 5) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(61, 1.5) },
      { label: "Sleeve from neck", unit: "cm", values: gradeAlpha(76, 1.5) },
      { label: "Weight", unit: "g", values: gradeAlpha(340, 20) },
    ],
    edition: "Kept all year",
    priceMinor: 15500,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "WJ",
  },
  {
    slug: "turtleneck",
    name: "Roll-neck jumper",
    summary: "A close roll-neck that folds once and stays where it is put.",
    description:
      "The collar is 21 cm of two-by-two rib, knitted a little tighter at the base so that it stands without clinging. The body is fine-gauge merino, narrow enough to go under the wool blazer. Ribbed cuffs and hem, fully fashioned shoulders. Knitted in Hawick from a yarn spun in Biella.",
    materialAndCare:
      "100 % merino wool, 19.5 microns. Hand wash at 30 °C or the machine’s wool cycle, dry flat. Unfold the collar before washing.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(94, 5) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(62, 1.5) },
      { label: "Sleeve from neck", unit: "cm", values: gradeAlpha(75, 1.5) },
      { label: "Weight", unit: "g", values: gradeAlpha(360, 20) },
    ],
    edition: "Autumn, second delivery",
    priceMinor: 16500,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "RN",
  },
  {
    slug: "cardigan",
    name: "V-neck cardigan",
    summary: "A deep V with a ribbed front band, heavy enough to be a jacket indoors.",
    description:
      "Seven stitches to the inch in a four-ply merino, which gives a cloth with body and a clean line at the hip. The front band is knitted in one piece from hem to hem and sewn on by hand, so it does not wave. Buttons of corozo, sewn with a shank and backed with a second, smaller button. Made in Hawick.",
    materialAndCare:
      "100 % merino wool. Buttons of corozo nut. Hand wash at 30 °C, buttoned and inside out; dry flat on a towel. Fold, never hang.",
    measurements: [
      { label: "Chest, buttoned", unit: "cm", values: gradeAlpha(104, 5) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(58, 1.5) },
      { label: "Sleeve from neck", unit: "cm", values: gradeAlpha(76, 1.5) },
      { label: "Weight", unit: "g", values: gradeAlpha(520, 25) },
    ],
    edition: "Autumn, second delivery",
    priceMinor: 18500,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "VC",
  },
  {
    slug: "boucle-cardigan",
    name: "Bouclé cardigan",
    summary: "A five-button cardigan in looped wool, soft to the hand and quiet to look at.",
    description:
      "The yarn is a wool bouclé with a little polyamide at its core, so the loops have something to hold on to. Knitted loosely on purpose: 410 g in M, and warm because of the air in it. Five shell buttons and a narrow facing that keeps the front straight. Knitted in Barcelos.",
    materialAndCare:
      "78 % wool, 22 % polyamide. Buttons of trochus shell. Hand wash cold, inside out, without wringing; dry flat. Keep away from bracelets and bag zips.",
    measurements: [
      { label: "Chest, buttoned", unit: "cm", values: gradeAlpha(100, 5) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(57, 1.5) },
      { label: "Sleeve from neck", unit: "cm", values: gradeAlpha(75, 1.5) },
      { label: "Weight", unit: "g", values: gradeAlpha(410, 20) },
    ],
    edition: "Autumn, first delivery",
    priceMinor: 17500,
    compareAtMinor: 21000,
    sizeTemplate: "alpha",
    skuStem: "BK",
  },
  {
    slug: "boxy-jumper",
    name: "Boxy jumper",
    summary: "A wide, short jumper in lambswool, with a straight neck and no ribs at the hem.",
    description:
      "Lambswool is the first shearing, soft because one end of every fibre has never been cut. We knit it at five stitches to the inch and then full it lightly in warm water, which closes the surface and takes the itch out. The shape is a square with sleeves: it falls straight from the shoulder and ends at the hip bone. Made in Shetland.",
    materialAndCare:
      "100 % lambswool. Hand wash cool, press the water out in a towel, dry flat. It will soften for the first two winters.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(122, 6) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(56, 1.5) },
      { label: "Sleeve from neck", unit: "cm", values: gradeAlpha(78, 1.5) },
      { label: "Weight", unit: "g", values: gradeAlpha(580, 30) },
    ],
    edition: "Autumn, first delivery",
    priceMinor: 17000,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "BJ",
  },
];
