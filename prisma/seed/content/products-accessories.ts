import { gradeAlpha } from "./sizes.ts";
import type { ProductText } from "./types.ts";

/** Hats, scarves, belts, eyewear and small leather. */
export const accessories: readonly ProductText[] = [
  {
    slug: "felt-hat",
    name: "Felt hat",
    summary: "A wide-brimmed hat in wool felt with a ribbon of the same tone.",
    description:
      "A cone of wool felt, steamed and drawn over a wooden block by hand, then left there to dry. The crown is pinched at the front, the brim is 8 cm and cut, not bound. Inside are a cotton band and a cord that takes it in by up to 2 cm. It weighs 140 g. Made in São João da Madeira, where hats have been made for two centuries.",
    materialAndCare:
      "100 % wool felt, ribbon of cotton and viscose. Brush anticlockwise with a soft brush; set it down on its crown. If it gets wet, let it dry away from heat.",
    measurements: [
      { label: "Head, adjustable to", unit: "cm", values: [58] },
      { label: "Brim", unit: "cm", values: [8] },
      { label: "Crown height", unit: "cm", values: [11] },
      { label: "Weight", unit: "g", values: [140] },
    ],
    edition: "Next delivery in January",
    priceMinor: 12000,
    compareAtMinor: null,
    sizeTemplate: "one",
    skuStem: "FH",
  },
  {
    slug: "rib-beanie",
    name: "Ribbed beanie",
    summary: "A thick ribbed beanie with a deep cuff that covers the ears twice.",
    description:
      "A full-cardigan rib in four-ply merino: the stitch is half as thick again as a plain rib and springs back after a season in pockets. The cuff is 8 cm, so two layers lie over the ears. Closed at the crown by hand, with a small leather tab. 115 g. Knitted in Hawick.",
    materialAndCare:
      "100 % merino wool, tab of leather. Hand wash cool and dry it over a bowl. Do not tumble dry.",
    measurements: [
      { label: "Head, from", unit: "cm", values: [52] },
      { label: "Head, to", unit: "cm", values: [61] },
      { label: "Height, cuffed", unit: "cm", values: [22] },
      { label: "Weight", unit: "g", values: [115] },
    ],
    edition: "Autumn, second delivery",
    priceMinor: 5800,
    compareAtMinor: null,
    sizeTemplate: "one",
    skuStem: "RB",
  },
  {
    slug: "wool-scarf",
    name: "Fringed wool scarf",
    summary: "A long, plain scarf in a brushed twill, with its ends twisted by hand.",
    description:
      "Woven as a fine twill and brushed on one face only, so it grips itself and stays where it is wrapped. Two metres long without the fringe, which is enough for two turns and a knot. The fringe is the warp, twisted and left. 230 g. Woven in Hawick.",
    materialAndCare:
      "100 % lambswool. Air it often, wash it seldom: by hand, cool, dried flat. Comb the fringe while damp.",
    measurements: [
      { label: "Length", unit: "cm", values: [200] },
      { label: "Width", unit: "cm", values: [35] },
      { label: "Fringe", unit: "cm", values: [8] },
      { label: "Weight", unit: "g", values: [230] },
    ],
    edition: "Autumn, first delivery",
    priceMinor: 9500,
    compareAtMinor: null,
    sizeTemplate: "one",
    skuStem: "WS",
  },
  {
    slug: "leather-belt",
    name: "Leather belt",
    summary: "A 3 cm belt in one thickness of leather, with a rounded brass buckle.",
    description:
      "A single strip of 3.5 mm bridle leather, not two thin ones glued together, so there is nothing to come apart. The edges are bevelled, dyed and burnished; the buckle is cast in solid brass and held by stitches that a cobbler can undo. Five holes, 2.5 cm apart. Made in Ubrique.",
    materialAndCare:
      "Vegetable-tanned bridle leather, buckle of solid brass. Roll it loosely or hang it by the buckle. Wax once a year.",
    measurements: [
      { label: "Waist at middle hole", unit: "cm", values: gradeAlpha(85, 7) },
      { label: "Width", unit: "cm", values: gradeAlpha(3, 0) },
    ],
    edition: "Kept all year",
    priceMinor: 8900,
    compareAtMinor: null,
    sizeTemplate: "alpha",
    skuStem: "LE",
  },
  {
    slug: "sunglasses",
    name: "Acetate sunglasses",
    summary: "Rounded frames with brown lenses, cut from a sheet of acetate.",
    description:
      "Cut from an 8 mm sheet of cellulose acetate, tumbled for three days in wood chips and polished by hand. Five-barrel hinges are set into the frame and screwed, so they can be tightened. The lenses are category 3 and block ultraviolet to 400 nm. An optician can fit your own. Made in Cadore.",
    materialAndCare:
      "Cellulose acetate, steel core in the temples. Rinse before you wipe, because dust scratches. Not on the dashboard: heat warps acetate.",
    measurements: [
      { label: "Lens width", unit: "mm", values: [49] },
      { label: "Bridge", unit: "mm", values: [22] },
      { label: "Temple", unit: "mm", values: [145] },
      { label: "Weight", unit: "g", values: [31] },
    ],
    edition: null,
    priceMinor: 11500,
    compareAtMinor: 14500,
    sizeTemplate: "one",
    skuStem: "SG",
  },
  {
    slug: "card-holder",
    name: "Card holder",
    summary: "Four slots and a pocket between them, in 5 mm.",
    description:
      "Four slots of thin, dense leather and one pocket in the middle for folded notes. The slots are cut in steps, so the cards fan and the holder stays flat. Edges painted in three coats and sanded between each. 24 g. Made in Ubrique from the ends of our bag leather.",
    materialAndCare:
      "Calf leather, unlined. It stretches to fit what it holds, so start with one card to a slot.",
    measurements: [
      { label: "Width", unit: "cm", values: [10] },
      { label: "Height", unit: "cm", values: [7.5] },
      { label: "Weight", unit: "g", values: [24] },
    ],
    edition: "Kept all year",
    priceMinor: 6500,
    compareAtMinor: null,
    sizeTemplate: "one",
    skuStem: "CH",
  },
];
