import "server-only";
import { pictureOf } from "#modules/media/media.ts";
import { db, prisma } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import {
  type ColourOption,
  colourSlug,
  compareSizes,
  type ProductDetail,
  type VariantOption,
} from "./product.ts";

/** A product on sale with all its colours and variants; null for an unknown slug and for what is not on sale. */
export async function productBySlug(slug: string): Promise<ProductDetail | null> {
  const row = await findOnSale(slug);
  if (row === null) return null;
  const { media: picture, ...category } = row.category;
  const colours = row.colours.filter((colour) => colour.variants.length > 0);
  if (colours.length === 0) return null;
  return {
    ...row,
    category: { ...category, picture: picture && pictureOf(picture) },
    colours: colours.map(colourOf),
  };
}

function findOnSale(slug: string) {
  const media = { select: { storageKey: true, width: true, height: true, alt: true, blurDataUrl: true } };
  return prisma().product.findFirst({
    where: { slug, status: "ACTIVE" },
    select: {
      id: true,
      slug: true,
      name: true,
      summary: true,
      description: true,
      material: true,
      care: true,
      measurements: true,
      sizeTemplate: true,
      edition: true,
      subcategory: true,
      category: { select: { slug: true, name: true, media } },
      colours: {
        orderBy: [{ position: "asc" }, { code: "asc" }],
        select: {
          name: true,
          hex: true,
          pictures: { orderBy: { position: "asc" }, select: { view: true, media } },
          variants: {
            where: { status: "ACTIVE" },
            orderBy: { position: "asc" },
            select: { id: true, size: true, sku: true, priceMinor: true, compareAtMinor: true },
          },
        },
      },
    },
  });
}

type ColourRow = Pick<ColourOption, "name" | "hex"> & {
  pictures: readonly { view: string; media: Parameters<typeof pictureOf>[0] }[];
  variants: readonly VariantOption[];
};

function colourOf({ name, hex, pictures, variants }: ColourRow): ColourOption {
  return {
    slug: colourSlug(name),
    name,
    hex,
    pictures: pictures.map((picture) => ({ ...pictureOf(picture.media), view: picture.view })),
    variants: variants.toSorted((a, b) => compareSizes(a.size, b.size)),
  };
}

/** Slugs of the newest products on sale: those worth prerendering before anybody asks. */
export async function newestSlugs(limit: number): Promise<string[]> {
  const rows = await db().rows<{ slug: string }>(sql`
    select slug from product where status = 'ACTIVE' order by published_at desc, id limit ${limit}::int`);
  return rows.map((row) => row.slug);
}
