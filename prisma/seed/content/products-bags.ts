import type { ProductText } from "./types.ts";

/** Bags. Every one says what it weighs. */
export const bags: readonly ProductText[] = [
  {
    slug: "tote",
    name: "Structured tote",
    summary: "A tote that stands up when it is put down, and takes a laptop.",
    description:
      "The body is 2 mm vegetable-tanned leather, stiff enough to stand without a frame. The handles are rolled around cord and stitched through the body with a plate of leather behind each foot. One zipped pocket inside, no lining elsewhere: the flesh side is polished instead. It takes a 14-inch laptop and weighs 980 g. Made in Ubrique.",
    materialAndCare:
      "Vegetable-tanned cowhide, dyed through. It darkens with light and hands. Wipe dry after rain, condition once a year, store stuffed and upright.",
    measurements: [
      { label: "Width", unit: "cm", values: [33] },
      { label: "Height", unit: "cm", values: [31] },
      { label: "Depth", unit: "cm", values: [13] },
      { label: "Handle drop", unit: "cm", values: [21] },
      { label: "Weight", unit: "g", values: [980] },
    ],
    edition: "November delivery",
    priceMinor: 36500,
    compareAtMinor: null,
    sizeTemplate: "one",
    skuStem: "ST",
  },
  {
    slug: "box-bag",
    name: "Top-handle box bag",
    summary: "A small, upright bag with a flap, a round clasp and a firm handle.",
    description:
      "Built over a thin board, so the corners stay corners. The flap closes with a turned brass button that you can find without looking. Inside are two compartments and a slip pocket, lined in suede. 760 g, most of it leather. Made in Ubrique.",
    materialAndCare:
      "Smooth calf leather, lining of suede, fittings of solid brass. Wipe with a dry cloth; cream sparingly. Brass dulls, and can be rubbed bright.",
    measurements: [
      { label: "Width", unit: "cm", values: [25] },
      { label: "Height", unit: "cm", values: [18] },
      { label: "Depth", unit: "cm", values: [9] },
      { label: "Handle drop", unit: "cm", values: [10] },
      { label: "Weight", unit: "g", values: [760] },
    ],
    edition: "Autumn, second delivery",
    priceMinor: 34000,
    compareAtMinor: null,
    sizeTemplate: "one",
    skuStem: "BB",
  },
  {
    slug: "bucket-bag",
    name: "Drawstring bucket bag",
    summary: "A soft bucket on a firm base, closed by one pull of the cord.",
    description:
      "The upper half is a supple 1.2 mm calf that gathers; the base is doubled, so it stands. A leather cord runs through brass loops and draws the top shut. Unlined, with one pocket on a strap. It holds a litre bottle upright and weighs 690 g. Made in Ubrique.",
    materialAndCare:
      "Calf leather, loops of solid brass. Keep pale colours from new denim. Condition once a year, more often around the cord.",
    measurements: [
      { label: "Diameter of base", unit: "cm", values: [20] },
      { label: "Height", unit: "cm", values: [28] },
      { label: "Strap drop", unit: "cm", values: [26] },
      { label: "Weight", unit: "g", values: [690] },
    ],
    edition: "Autumn, first delivery",
    priceMinor: 31000,
    compareAtMinor: null,
    sizeTemplate: "one",
    skuStem: "DB",
  },
  {
    slug: "clutch",
    name: "Zip clutch",
    summary: "A flat pouch in grained leather with a loop for the wrist.",
    description:
      "One piece of grained goat leather, folded and sewn along two sides. The zip is brass and runs the full width, so you see everything at once. The loop unclips, and then it is the pouch inside a larger bag. 310 g. Made in Ubrique.",
    materialAndCare:
      "Grained goat leather, cotton lining, brass zip. The grain hides scratches; wipe clean with a damp cloth. Rub the zip with candle wax if it drags.",
    measurements: [
      { label: "Width", unit: "cm", values: [28] },
      { label: "Height", unit: "cm", values: [18] },
      { label: "Depth", unit: "cm", values: [3] },
      { label: "Weight", unit: "g", values: [310] },
    ],
    edition: null,
    priceMinor: 16500,
    compareAtMinor: null,
    sizeTemplate: "one",
    skuStem: "ZC",
  },
  {
    slug: "camera-bag",
    name: "Camera bag",
    summary: "A rounded box with a pocket at the front and a zip over the top.",
    description:
      "Two moulded panels joined by a gusset, with piped seams that take the knocks. The pocket at the front fits a telephone, the main space a small camera, a purse and a book. The strap is short, for the hand or the crook of the arm. 620 g. Made in Ubrique.",
    materialAndCare:
      "Calf leather, cotton lining, brass fittings. Wipe after rain and let it dry with the zip open. Cream twice a year.",
    measurements: [
      { label: "Width", unit: "cm", values: [23] },
      { label: "Height", unit: "cm", values: [16] },
      { label: "Depth", unit: "cm", values: [8] },
      { label: "Strap drop", unit: "cm", values: [19] },
      { label: "Weight", unit: "g", values: [620] },
    ],
    edition: "Autumn, first delivery",
    priceMinor: 28000,
    compareAtMinor: null,
    sizeTemplate: "one",
    skuStem: "CM",
  },
  {
    slug: "crescent-bag",
    name: "Crescent bag",
    summary: "A half-moon under a single ring of a handle, light enough to forget.",
    description:
      "Two curved panels of grained leather meet in one seam along the lower edge; the top closes with a zip under a brass rim. The handle is a sprung hoop wrapped in leather and turns on two brass discs, so it lies flat when it is set down. It holds a telephone, keys, a purse and a paperback, and weighs 540 g. Made in Ubrique.",
    materialAndCare:
      "Grained calf leather, suede lining, solid brass. Hang it by the handle or store it stuffed. Wipe with a dry cloth.",
    measurements: [
      { label: "Width", unit: "cm", values: [29] },
      { label: "Height without handle", unit: "cm", values: [16] },
      { label: "Depth", unit: "cm", values: [9] },
      { label: "Handle drop", unit: "cm", values: [18] },
      { label: "Weight", unit: "g", values: [540] },
    ],
    edition: "Autumn, second delivery",
    priceMinor: 26500,
    compareAtMinor: null,
    sizeTemplate: "one",
    skuStem: "CB",
  },
];
