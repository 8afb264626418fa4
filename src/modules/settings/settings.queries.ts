import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";

export type ShopSettings = {
  name: string;
  currency: string;
  supportEmail: string;
  /** Who runs the shop; empty until somebody has filled it in. */
  companyName: string;
  companyAddress: string;
  /** As Intl names it: "Europe/Vienna". */
  timeZone: string;
  /** Of one variant, and of all, in a bag. */
  maxPerLine: number;
  maxPerCart: number;
  holdMinutes: number;
  payGraceMinutes: number;
};

/** The shop's settings as they are now. Limits that decide are read in the transaction that decides. */
export async function shopSettings(): Promise<ShopSettings> {
  const [settings] = await db().rows<ShopSettings>(sql`
    select name, currency, support_email as "supportEmail", max_per_line as "maxPerLine",
      max_per_cart as "maxPerCart", hold_minutes as "holdMinutes",
      pay_grace_minutes as "payGraceMinutes", company_name as "companyName",
      company_address as "companyAddress", time_zone as "timeZone"
    from shop_settings where id = 1`);
  if (settings === undefined) throw new Error("The shop has no settings: its database was never seeded");
  return settings;
}
