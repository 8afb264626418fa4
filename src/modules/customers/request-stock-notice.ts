import "server-only";
import { availability } from "#modules/inventory/inventory.queries.ts";
import { inTransaction } from "#platform/db.ts";
import { decideEffects } from "#platform/effects.ts";
import { newId } from "#platform/ids.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { noticedVariant } from "./stock-notice.queries.ts";
import type { StockNoticeInput } from "./stock-notice.schema.ts";
import { openNotice } from "./stock-notice.store.ts";
import type { NoticedVariant } from "./stock-notices.ts";

export type NoticeRefused =
  | { code: "unknown_variant" }
  /** No need to wait: it can be bought now. */
  | { code: "in_stock"; productSlug: string };

/**
 * Notes that an address wants to hear when a variant is back, and confirms it by a mail with a link that calls it off. An
 * address that waits already is answered the same and gets no second mail, so nobody learns who waits for what.
 */
export async function requestStockNotice({
  variantId,
  email,
}: StockNoticeInput): Promise<Result<NoticedVariant, NoticeRefused>> {
  const [variant, stock] = await Promise.all([noticedVariant(variantId), availability([variantId])]);
  if (variant === null) return err({ code: "unknown_variant" });
  if ((stock.get(variantId)?.available ?? 0) > 0)
    return err({ code: "in_stock", productSlug: variant.productSlug });
  await inTransaction(async (tx) => {
    const id = newId();
    if (!(await openNotice(tx, { id, variantId, email }))) return;
    await decideEffects(tx, [
      { kind: "mail.stock_notice_noted", dedupeKey: `stock-notice-noted:${id}`, payload: { noticeId: id } },
    ]);
  });
  return ok(variant);
}
