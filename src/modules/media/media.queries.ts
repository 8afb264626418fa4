import "server-only";
import { prisma } from "#platform/db.ts";
import { type MediaPicture, pictureOf } from "./media.ts";

/** Pictures by storage key; keys that have none are left out. */
export async function picturesByKey(keys: readonly string[]): Promise<Map<string, MediaPicture>> {
  const rows = await prisma().media.findMany({
    where: { storageKey: { in: [...keys] } },
    select: { storageKey: true, width: true, height: true, alt: true, blurDataUrl: true },
  });
  return new Map(rows.map((row) => [row.storageKey, pictureOf(row)]));
}
