/**
 * The families that colours are looked for under, in the order of a shelf, each with the swatch that stands for it. Which
 * one a colour belongs to is told from its hex value by the database's `colour_family`.
 */
export const colourFamilies = [
  { slug: "black", name: "Black", hex: "#191817" },
  { slug: "grey", name: "Grey", hex: "#7d7f82" },
  { slug: "white", name: "White", hex: "#f3efe6" },
  { slug: "beige", name: "Beige", hex: "#d3c3a5" },
  { slug: "brown", name: "Brown", hex: "#7a4a2a" },
  { slug: "red", name: "Red", hex: "#7d2326" },
  { slug: "pink", name: "Pink", hex: "#dca7a7" },
  { slug: "orange", name: "Orange", hex: "#c96a2b" },
  { slug: "yellow", name: "Gold and yellow", hex: "#d9ae5f" },
  { slug: "green", name: "Green", hex: "#4f5f47" },
  { slug: "blue", name: "Blue", hex: "#4a6488" },
  { slug: "purple", name: "Purple", hex: "#6a4a78" },
] as const;
