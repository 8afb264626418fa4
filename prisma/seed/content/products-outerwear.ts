import { gradeAlpha } from "./sizes.ts";
import type { ProductText } from "./types.ts";

/** Coats and jackets. */
export const outerwear: readonly ProductText[] = [
  {
    slug: "wool-coat",
    name: "Wool coat",
    summary:
      "A long coat with a dropped shoulder, cut from a dense double-faced wool and left unlined, so that it moves.",
    description:
      "The cloth is woven as two layers joined by a fine thread, 620 g to the square metre, which is warm enough without a lining. The edges are split open, turned in and closed by hand, so the inside is as clean as the outside. Three horn buttons, two side pockets, and a shoulder that leaves room for a heavy jumper. Sewn in Prato, twenty minutes from the loom.",
    materialAndCare:
      "90 % virgin wool, 10 % cashmere. Buttons of horn. Brush after wearing and air overnight; dry clean at most once a year. Hang on a wide wooden hanger.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(116, 5) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(112, 1) },
      { label: "Sleeve from neck", unit: "cm", values: gradeAlpha(74, 1.5) },
      { label: "Weight", unit: "g", values: gradeAlpha(1450, 60) },
    ],
    edition: "Autumn, second delivery",
    priceMinor: 48000,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "WC",
  },
  {
    slug: "boucle-coat",
    name: "Bouclé coat",
    summary: "A straight coat in looped wool, light for its warmth and soft at the collar.",
    description:
      "Bouclé yarn is spun so that one strand runs slack and forms loops; the loops hold air, and the air keeps you warm. At 480 g to the square metre it weighs about 270 g less than our wool coat in the same size. Fully lined in cupro, with an inside pocket that takes a passport. Made in Guimarães, in one run of 140.",
    materialAndCare:
      "72 % wool, 18 % alpaca, 10 % polyamide for the core of the yarn. Lining: 100 % cupro. Dry clean. Snip a pulled loop with small scissors; never tug it.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(112, 5) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(108, 1) },
      { label: "Sleeve from neck", unit: "cm", values: gradeAlpha(75, 1.5) },
      { label: "Weight", unit: "g", values: gradeAlpha(1180, 50) },
    ],
    edition: "Autumn, first delivery",
    priceMinor: 52000,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "BC",
  },
  {
    slug: "wool-blazer",
    name: "Wool blazer",
    summary: "A two-button blazer with a soft shoulder, cut a little long.",
    description:
      "The chest is shaped with a floating canvas instead of glue, so the front takes the line of whoever wears it. The shoulder has no pad, only a roll of wadding at the sleeve head. Lined to the waist at the back, two patch pockets inside, and cuffs that a tailor can shorten by 4 cm. Cut and sewn in Naples from a 310 g flannel.",
    materialAndCare:
      "100 % virgin wool flannel. Lining: 100 % cupro. Steam rather than press; dry clean twice a winter at most. Rest it for a day between wearings.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(104, 4.5) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(72, 1) },
      { label: "Shoulder", unit: "cm", values: gradeAlpha(44, 1.2) },
      { label: "Sleeve", unit: "cm", values: gradeAlpha(60, 0.8) },
    ],
    edition: "Autumn, second delivery",
    priceMinor: 39500,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "WB",
  },
  {
    slug: "linen-blazer",
    name: "Linen blazer",
    summary: "An unlined blazer in washed linen, for the warm half of the year.",
    description:
      "A 240 g linen, washed before cutting so that it arrives soft and shrinks no further. There is no lining: the seams are bound in the same cloth, and the jacket weighs 520 g in M. Two buttons of corozo, two patch pockets, a single vent. Woven in Lithuania from Flemish flax, sewn in Guimarães.",
    materialAndCare:
      "100 % linen. Buttons of corozo nut. Wash at 30 °C with like colours, pull to shape while wet, dry on a hanger. Iron damp, or leave the creases alone.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(106, 4.5) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(73, 1) },
      { label: "Shoulder", unit: "cm", values: gradeAlpha(45, 1.2) },
      { label: "Sleeve", unit: "cm", values: gradeAlpha(60, 0.8) },
    ],
    edition: "Summer, last pieces",
    priceMinor: 23500,
    compareAtMinor: 29500,
    sizeTemplate: "alpha",
    skuStem: "LB",
  },
];
