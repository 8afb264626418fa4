import type { ProductText } from "./types.ts";

/** Jewellery, in recycled brass. */
export const jewellery: readonly ProductText[] = [
  {
    slug: "hoops",
    name: "Bold hoop earrings",
    summary: "Round, full hoops that look heavy and are not.",
    description:
      "Two shells of recycled brass, pressed and soldered so that the ring is hollow: 7 g each, where a solid one would weigh thirty. The posts are surgical steel. Plated with 2 microns of 18-carat gold or with silver, and sold as a pair. Made in Pforzheim.",
    materialAndCare:
      "Recycled brass, plated; nickel-free. Take them off to swim and to sleep. Wipe with a soft cloth and keep in the bag they came in. We replate them at cost.",
    measurements: [
      { label: "Outer diameter", unit: "mm", values: [34] },
      { label: "Thickness", unit: "mm", values: [10] },
      { label: "Weight, each", unit: "g", values: [7] },
    ],
    edition: "Autumn, first delivery",
    priceMinor: 8500,
    compareAtMinor: null,
    sizeTemplate: "one",
    skuStem: "HE",
  },
  {
    slug: "signet-ring",
    name: "Signet ring",
    summary: "A plain signet with a rounded face, left blank.",
    description:
      "Cast in recycled brass, filed by hand and plated with 2 microns of 18-carat gold or with silver. The face is 12 by 11 mm and thick enough to be engraved by a jeweller near you. It comes in one size, 54, which is 17.2 mm inside; a jeweller can take it up or down by one. Made in Pforzheim.",
    materialAndCare:
      "Recycled brass, plated; nickel-free. Take it off to wash up. Brass under worn plating can tint the skin; it washes off, and we replate at cost.",
    measurements: [
      { label: "Inner diameter", unit: "mm", values: [17.2] },
      { label: "Face", unit: "mm", values: [12] },
      { label: "Weight", unit: "g", values: [6.5] },
    ],
    edition: null,
    priceMinor: 7500,
    compareAtMinor: null,
    sizeTemplate: "one",
    skuStem: "SR",
  },
];
