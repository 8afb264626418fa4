import "server-only";
import { prisma } from "#platform/db.ts";

export type ShopSettings = {
  name: string;
  currency: string;
  supportEmail: string;
  holdMinutes: number;
  payGraceMinutes: number;
};

/** What pages say of the shop itself. Limits that decide are read in the transaction that decides. */
export async function shopSettings(): Promise<ShopSettings> {
  return prisma().shopSettings.findUniqueOrThrow({
    where: { id: 1 },
    select: { name: true, currency: true, supportEmail: true, holdMinutes: true, payGraceMinutes: true },
  });
}
