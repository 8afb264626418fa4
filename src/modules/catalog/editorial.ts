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
  "tops-bottoms": [
    note("stills/still-knits.webp", "Fold knitwear. A hanger pulls it out of shape"),
    note("stills/fabric-linen-flax.webp", "Linen creases. Let it"),
  ],
  dresses: [note("stills/fabric-satin-champagne.webp", "Satin is a way of weaving, not a fibre")],
  shoes: [note("stills/still-shoes.webp", "Between two sizes, the larger for boots")],
  "bags-accessories": [
    note("stills/still-accessories.webp", "The small things that finish a coat"),
    note("stills/still-jewellery.webp", "Brass dulls, and can be rubbed bright"),
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

/** After how many products an editorial goes, and how many of four columns (of two, on a phone) it takes. */
export type EditorialPlace = { after: number; columns: 1 | 2 | 3 | 4; phoneColumns: 1 | 2 };

/** Places for up to `count` editorials such that rows of four stay whole and the last one is filled. */
export function editorialPlaces(tileCount: number, count: number): readonly EditorialPlace[] {
  if (count === 0 || tileCount === 0) return [];
  const missing = (4 - (tileCount % 4)) % 4;
  if (tileCount < 8) return [place(tileCount, missing === 0 ? 4 : missing)];
  if (missing === 2 || missing === 3) return [place(4, missing)];
  if (count === 1) return missing === 0 ? [] : [place(tileCount, 1)];
  if (missing === 1) return [place(4, 2), place(tileCount, 3)];
  return [place(4, 2), place(4 * Math.floor(tileCount / 8) + 4, 2)];
}

function place(after: number, columns: number): EditorialPlace {
  return { after, columns: columns as EditorialPlace["columns"], phoneColumns: after % 2 === 0 ? 2 : 1 };
}
