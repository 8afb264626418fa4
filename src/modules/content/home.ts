/** The words of the home page, from top to bottom, and the storage keys of its pictures. */
export const home = {
  hero: {
    title: "Few things, made well",
    action: "Shop the autumn edit",
    pictureKey: "stills/hero-atelier-wide.webp",
  },
  caption: { name: "Structured tote in cognac", note: "from the November delivery", href: "/product/tote" },
  newest: {
    title: "Just in",
    pictureKey: "stills/still-shoes.webp",
    line: "Resoled, not replaced",
    action: "See the shoes",
    href: "/shop/shoes",
  },
  values: [
    {
      title: "Held the moment you check out",
      text: "Your size is yours for fifteen minutes while you pay. Nobody can buy it from under you.",
    },
    {
      title: "Small runs, real numbers",
      text: "When we say two are left, two are left. We never show stock that we can’t send.",
    },
    {
      title: "Mended for life",
      text: "Send a piece back in any year. We repair it in our own workroom at cost.",
    },
  ],
  kinds: { title: "By kind" },
  band: {
    title: "A shadow is a pattern, too",
    action: "See the coats",
    href: "/shop/outerwear",
    pictureKey: "stills/hero-sage-wide.webp",
    // The same picture, with the light of a window moving over it.
    film: [
      { src: "/film/light.webm", type: "video/webm" },
      { src: "/film/light.mp4", type: "video/mp4" },
    ],
  },
  journal: { title: "Journal" },
} as const;

/** The words of the list of everything. */
export const everything = {
  title: "Everything",
  text: "Made in small runs. What you see in stock is what is on our shelf at this moment.",
} as const;
