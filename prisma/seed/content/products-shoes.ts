import { gradeShoe } from "./sizes.ts";
import type { ProductText } from "./types.ts";

/** Flats, boots, loafers and sandals. */
export const shoes: readonly ProductText[] = [
  {
    slug: "ballet-flat",
    name: "Ballet flat",
    summary: "A soft flat with a rounded toe, made on a last that allows for toes.",
    description:
      "The upper is one piece of glove-weight nappa, 1.0 mm, lined with undyed leather. It is stitched inside out and turned, as dancing shoes are, which leaves no stiff edge at the sole. The sole is leather with a thin rubber half that a cobbler can renew. Made in Elda.",
    materialAndCare:
      "Upper and lining: nappa leather. Sole: leather with rubber. Wear them indoors for a day first; wipe with a damp cloth, cream twice a year.",
    measurements: [
      { label: "Insole length", unit: "mm", values: gradeShoe(255, 6.5) },
      { label: "Heel", unit: "mm", values: gradeShoe(8, 0) },
    ],
    edition: "Autumn, first delivery",
    priceMinor: 19500,
    compareAtMinor: null,
    sizeTemplate: "shoe",
    skuStem: "BF",
  },
  {
    slug: "ankle-boot",
    name: "Chelsea ankle boot",
    summary: "A pull-on boot with a low stacked heel and a sole that can be replaced.",
    description:
      "The upper is cut from one piece of 1.4 mm calf, with elastic at both sides and a tab at the back that is strong enough to pull. The welt is stitched, so a cobbler can take the sole off and put another on. The heel is stacked leather, 35 mm, with a rubber top piece. Made in Felgueiras.",
    materialAndCare:
      "Upper and lining: calf leather. Sole: leather with a rubber half sole. Let them dry away from heat, on trees or paper; cream monthly in winter.",
    measurements: [
      { label: "Insole length", unit: "mm", values: gradeShoe(258, 6.5) },
      { label: "Heel", unit: "mm", values: gradeShoe(35, 0) },
      { label: "Shaft height", unit: "mm", values: gradeShoe(132, 2) },
    ],
    edition: "Autumn, second delivery",
    priceMinor: 32000,
    compareAtMinor: null,
    sizeTemplate: "shoe",
    skuStem: "AB",
  },
  {
    slug: "loafer",
    name: "Penny loafer",
    summary: "A penny loafer with a hand-sewn apron and a low, slim heel.",
    description:
      "The apron is sewn by hand, some ninety stitches a shoe, through leather that has been wetted and pulled over the last. The calf is 1.3 mm and dyed through; the lining is undyed. Blake-stitched leather sole with a thin rubber half. It loosens across the instep by about half a size, so buy it close. Made in Felgueiras.",
    materialAndCare:
      "Upper and lining: calf leather. Sole: leather with rubber. Put in cedar trees after each wearing and leave a day between. Polish the cap, cream the rest.",
    measurements: [
      { label: "Insole length", unit: "mm", values: gradeShoe(256, 6.5) },
      { label: "Heel", unit: "mm", values: gradeShoe(20, 0) },
    ],
    edition: "Autumn, second delivery",
    priceMinor: 29000,
    compareAtMinor: null,
    sizeTemplate: "shoe",
    skuStem: "PL",
  },
  {
    slug: "slide",
    name: "Leather slide",
    summary: "One broad strap on a shaped footbed, for the months without socks.",
    description:
      "A strap of 2 mm vegetable-tanned leather, lined so that it does not rub, on a cork footbed covered in suede. The edges are left raw and waxed. It is stiff on the first day and takes the shape of your foot within a week. Made in Elda.",
    materialAndCare:
      "Strap: vegetable-tanned leather. Footbed: cork and suede. Sole: rubber. Brush the suede; keep out of the sea.",
    measurements: [
      { label: "Footbed length", unit: "mm", values: gradeShoe(260, 6.5) },
      { label: "Sole", unit: "mm", values: gradeShoe(22, 0) },
    ],
    edition: "Back in April",
    priceMinor: 14500,
    compareAtMinor: null,
    sizeTemplate: "shoe",
    skuStem: "SL",
  },
];
