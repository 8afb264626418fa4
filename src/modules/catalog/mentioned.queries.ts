import "server-only";
import { prisma } from "#platform/db.ts";
import type { ProductTile } from "./product.ts";
import { tilesByIds } from "./tile.queries.ts";

/** Tiles of the products that a text mentions, in its order; what is not on sale is left out. */
export async function tilesBySlugs(slugs: readonly string[]): Promise<ProductTile[]> {
  if (slugs.length === 0) return [];
  const rows = await prisma().product.findMany({
    where: { slug: { in: [...slugs] } },
    select: { id: true, slug: true },
  });
  const idOf = new Map(rows.map(({ id, slug }) => [slug, id]));
  return tilesByIds(slugs.flatMap((slug) => idOf.get(slug) ?? []));
}
