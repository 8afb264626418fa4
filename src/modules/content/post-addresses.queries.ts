import "server-only";
import { prisma } from "#platform/db.ts";

/** Where each article is that is out at `now`, newest first, and when it came out. */
export async function postAddresses(now: Date): Promise<{ slug: string; changedAt: Date | null }[]> {
  const rows = await prisma().post.findMany({
    where: { publishedAt: { lte: now } },
    orderBy: { publishedAt: "desc" },
    select: { slug: true, publishedAt: true },
  });
  return rows.map(({ slug, publishedAt }) => ({ slug, changedAt: publishedAt }));
}
