import { gradeAlpha } from "./sizes.ts";
import type { ProductText } from "./types.ts";

/** Tanks, tees and shirts. */
export const tops: readonly ProductText[] = [
  {
    slug: "rib-tank",
    name: "Ribbed tank",
    summary: "A close tank in wide cotton rib, with a high scoop neck.",
    description:
      "Knitted, not cut from jersey: a four-by-two rib in mercerised cotton that stretches across and returns. The straps are 5 cm wide and the armholes sit high, so it is a top by itself as well as a layer. 210 g in M. Made in Barcelos.",
    materialAndCare:
      "96 % organic cotton, 4 % elastane. Machine wash at 30 °C, dry flat to keep the length. Do not tumble dry.",
    measurements: [
      { label: "Chest, unstretched", unit: "cm", values: gradeAlpha(72, 4) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(55, 1) },
      { label: "Strap width", unit: "cm", values: gradeAlpha(5, 0) },
    ],
    edition: "Kept all year",
    priceMinor: 6500,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "RT",
  },
  {
    slug: "tee",
    name: "Cotton tee",
    summary: "A plain tee in dense jersey that is not see-through.",
    description:
      "A 190 g single jersey in long-staple cotton, heavy enough to hold its shape and to hide what is under it. The neck rib is narrow and taped from shoulder to shoulder, and the side seams are sewn so that they do not twist in the wash. We wash it once before it is cut: what you try on is the size that it stays. Made in Guimarães.",
    materialAndCare:
      "100 % organic cotton. Machine wash at 40 °C, dry on a line. Iron inside out if you must.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(92, 5) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(58, 1.5) },
      { label: "Sleeve", unit: "cm", values: gradeAlpha(19, 0.5) },
    ],
    edition: "Kept all year",
    priceMinor: 4800,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "CT",
  },
  {
    slug: "linen-shirt",
    name: "Band-collar linen shirt",
    summary: "A long, loose shirt with a band collar, in linen that has already been washed.",
    description:
      "A 165 g plain weave of Flemish flax, washed with stones so that the first wearing feels like the tenth. The body is cut straight and long enough to sit on; the sleeve is set low and rolls without a fight. Shell buttons down the front, one spare inside the hem. Woven in Lithuania, sewn in Guimarães.",
    materialAndCare:
      "100 % linen. Buttons of trochus shell. Machine wash at 40 °C, shake out, dry on a hanger. Iron damp for a crisp shirt, or not at all for a soft one.",
    measurements: [
      { label: "Chest", unit: "cm", values: gradeAlpha(118, 5) },
      { label: "Length at back", unit: "cm", values: gradeAlpha(80, 1) },
      { label: "Sleeve from neck", unit: "cm", values: gradeAlpha(79, 1.5) },
    ],
    edition: "Kept all year",
    priceMinor: 14000,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "LS",
  },
];
