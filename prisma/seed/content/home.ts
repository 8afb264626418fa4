import type { CategorySlug } from "./types.ts";

type Kind = { title: string; category: CategorySlug; subcategory: string | null; picture: string };

/** The words and pictures of the home page, from top to bottom. */
export const home = {
  hero: {
    title: "Few things, made well",
    action: { label: "Shop the autumn edit", href: "/shop" },
    picture: "hero-atelier-wide.webp",
    caption: "Structured tote in cognac",
    captionNote: "from the November delivery",
    captionProductSlug: "tote",
  },
  newest: { title: "Just in", picture: "still-shoes.webp", pictureHref: "/shop/shoes" },
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
  kinds: {
    title: "By kind",
    tiles: [
      { title: "Outerwear", category: "outerwear", subcategory: null, picture: "still-rail.webp" },
      { title: "Bags", category: "bags-accessories", subcategory: "bags", picture: "still-bags.webp" },
      { title: "Shoes", category: "shoes", subcategory: null, picture: "still-shoes.webp" },
      { title: "Knitwear", category: "tops-bottoms", subcategory: "knitwear", picture: "still-knits.webp" },
      {
        title: "Accessories",
        category: "bags-accessories",
        subcategory: null,
        picture: "still-accessories.webp",
      },
    ] satisfies readonly Kind[],
  },
  quote: {
    text: "The coat I reach for before I have looked at the weather.",
    source: "Verified buyer, wool coat in camel, five stars",
    productSlug: "wool-coat",
  },
  band: {
    title: "A shadow is a pattern, too",
    action: { label: "Read the journal", postSlug: "a-shadow-is-a-pattern-too" },
    picture: "hero-sage-wide.webp",
  },
  journal: {
    title: "Journal",
    postSlugs: ["how-to-fold-a-jumper", "what-a-bag-weighs-empty", "winter-starts-at-the-ears"],
  },
  letter: { title: "One letter a month. New pieces first." },
  listing: {
    title: "Everything",
    text: "Forty-one pieces, made in small runs. What you see in stock is what is on our shelf at this moment.",
    story: { postSlug: "the-knitwear-story", title: "The knitwear story", picture: "still-knits.webp" },
  },
} as const;
