"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { guarded, type Unexpected } from "#platform/guarded-action.ts";
import { limitedBuyer, type TooManyRequests } from "#platform/http/limited-buyer.ts";
import { err, type Result } from "#platform/result.ts";
import { type NoticeRefused, requestStockNotice } from "./request-stock-notice.ts";
import { stockNoticeSchema } from "./stock-notice.schema.ts";
import { noticeOfLink } from "./stock-notice-links.ts";
import type { NoticedVariant } from "./stock-notices.ts";
import { stopAllStockNotices, stopStockNotice } from "./stop-stock-notice.ts";

export type StockNoticeError = NoticeRefused | { code: "invalid_email" } | TooManyRequests | Unexpected;

/** Asks to be told when a variant is back. The answer says nothing about whether the address waits already. */
export async function askForStock(input: {
  variantId: string;
  email: string;
}): Promise<Result<NoticedVariant, StockNoticeError>> {
  return guarded("askForStock", async () => {
    const parsed = stockNoticeSchema.safeParse(input);
    if (!parsed.success) {
      const isEmail = parsed.error.issues.some((issue) => issue.path[0] === "email");
      return isEmail ? err({ code: "invalid_email" }) : err({ code: "unknown_variant" });
    }
    return (await limitedBuyer("notice")) ?? requestStockNotice(parsed.data);
  });
}

/** `askForStock` as a form posts it without JavaScript: fields `variantId`, `email` and `product`, the slug to come back to. */
export async function postStockNotice(form: FormData): Promise<void> {
  const text = (name: string) => String(form.get(name) ?? "");
  const asked = await askForStock({ variantId: text("variantId"), email: text("email") });
  const query = new URLSearchParams({
    product: text("product"),
    ...(asked.ok ? { asked: asked.value.id } : { problem: asked.error.code }),
  });
  redirect(`/stock-notice?${query}` as Route);
}

/** The buttons on the page that a stop link opens: `all` stops whatever the address waits for. */
export async function postStop(form: FormData): Promise<void> {
  const link = { id: String(form.get("id") ?? ""), sig: String(form.get("sig") ?? "") };
  const noticeId = noticeOfLink(link);
  if (noticeId !== null)
    await guarded("stopStockNotice", async () => {
      await (form.get("what") === "all" ? stopAllStockNotices(noticeId) : stopStockNotice(noticeId));
    });
  redirect(`/stock-notice/stop?${new URLSearchParams({ ...link, done: "yes" })}` as Route);
}
