import "server-only";
import { deliverMail } from "#modules/notifications/deliver-mail.ts";
import { env } from "#platform/env.ts";
import { renderBackInStock } from "./mails/back-in-stock.tsx";
import { renderStockNoticeNoted } from "./mails/stock-notice-noted.tsx";
import { noticeById, noticedVariant } from "./stock-notice.queries.ts";
import { stopNoticePath } from "./stock-notice-links.ts";

/** Confirms a notice; says nothing if it was called off before the mail was written. */
export async function mailStockNoticeNoted(effectId: string, noticeId: string): Promise<void> {
  const found = await noticeAndVariant(noticeId);
  if (found === null || found.notice.state !== "OPEN") return;
  const mail = await renderStockNoticeNoted(shown(found.variant, noticeId));
  await deliverMail({ id: effectId, kind: "stock_notice_noted", to: found.notice.email, ...mail });
}

/** Tells that a variant is back; says nothing if it was taken off sale meanwhile. */
export async function mailBackInStock(effectId: string, noticeId: string): Promise<void> {
  const found = await noticeAndVariant(noticeId);
  if (found === null) return;
  const mail = await renderBackInStock(shown(found.variant, noticeId));
  await deliverMail({ id: effectId, kind: "back_in_stock", to: found.notice.email, ...mail });
}

async function noticeAndVariant(noticeId: string) {
  const notice = await noticeById(noticeId);
  if (notice === null) throw new Error(`There is no stock notice ${noticeId}`);
  const variant = await noticedVariant(notice.variantId);
  return variant === null ? null : { notice, variant };
}

function shown(variant: NonNullable<Awaited<ReturnType<typeof noticedVariant>>>, noticeId: string) {
  const origin = env().APP_ORIGIN;
  const absolute = (path: string) => new URL(path, origin).href;
  return {
    variant,
    productUrl: absolute(`/product/${variant.productSlug}?colour=${variant.colourSlug}`),
    stopUrl: absolute(stopNoticePath(noticeId)),
    origin,
  };
}
