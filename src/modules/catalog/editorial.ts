/** A picture with a line of words between the products of a list. */
export type Editorial = { pictureKey: string; line: string; href: string | null; action: string | null };

const shopEditorials: readonly Editorial[] = [
  {
    pictureKey: "stills/still-knits.webp",
    line: "Knitwear, folded and never hung",
    href: "/shop/tops-bottoms",
    action: "See the shelf",
  },
  {
    pictureKey: "stills/still-bags.webp",
    line: "Bags, with their weight in grams",
    href: "/shop/bags-accessories",
    action: "See the bags",
  },
];

const categoryEditorials: Readonly<Record<string, readonly Editorial[]>> = {
  outerwear: [note("stills/still-rail.webp", "Cut to go over a jumper")],
  "tops-bottoms": [note("stills/still-knits.webp", "Fold knitwear. A hanger pulls it out of shape")],
  dresses: [note("stills/fabric-satin-champagne.webp", "Satin is a way of weaving, not a fibre")],
  shoes: [note("stills/still-shoes.webp", "Between two sizes, the larger for boots")],
  "bags-accessories": [
    note("stills/still-accessories.webp", "The leather is dyed through, so a scratch shows the same colour"),
  ],
};

function note(pictureKey: string, line: string): Editorial {
  return { pictureKey, line, href: null, action: null };
}

/** What stands between the products of a list; later pages of it are left to the products. */
export function editorialsOf(categorySlug: string | null, page: number): readonly Editorial[] {
  if (page > 1) return [];
  return categorySlug === null ? shopEditorials : (categoryEditorials[categorySlug] ?? []);
}

/**
 * After how many products an editorial picture of two columns goes, so that rows of four and of two both stay whole: a full
 * page of 24 and two pictures fill seven rows exactly.
 */
export function editorialPlaces(tileCount: number): readonly number[] {
  if (tileCount < 4) return [];
  if (tileCount < 8) return [2];
  return tileCount < 20 ? [4] : [4, 16];
}
