import type { CategorySeed } from "./types.ts";

/** The five categories, in the order of the navigation. */
export const categories: readonly CategorySeed[] = [
  {
    slug: "outerwear",
    name: "Outerwear",
    title: "Outerwear",
    text: "Coats and jackets in wool and linen, cut to go over a jumper and to be worn for years. Each is made in one run a season, and mended in our workroom for as long as it lasts.",
    picture: "still-rail.webp",
    position: 1,
  },
  {
    slug: "tops-bottoms",
    name: "Tops and bottoms",
    title: "Tops and bottoms",
    text: "Knitwear, shirts, trousers and skirts that were drawn to be worn with one another. We give the weight of the cloth, because it tells you more than a picture can.",
    picture: "still-knits.webp",
    position: 2,
  },
  {
    slug: "dresses",
    name: "Dresses",
    title: "Dresses",
    text: "Five dresses, in satin, merino and cotton, each with one idea. They are cut with room to sit down in, and none of them needs a particular occasion.",
    picture: "still-rail-ivory.webp",
    position: 3,
  },
  {
    slug: "shoes",
    name: "Shoes",
    title: "Shoes",
    text: "Leather shoes on leather insoles, with soles that a cobbler can replace. If you stand between two sizes, take the larger for boots and the smaller for everything else.",
    picture: "still-shoes.webp",
    position: 4,
  },
  {
    slug: "bags-accessories",
    name: "Bags and accessories",
    title: "Bags and accessories",
    text: "Bags with their weight stated in grams, and the small things that finish a coat. The leather is dyed through, so a scratch shows the same colour beneath.",
    picture: "still-bags.webp",
    position: 5,
  },
];
