import type { Metadata } from "next";
import { connection } from "next/server";
import { ShopChrome } from "#app/shop-chrome.tsx";
import { postStop } from "#modules/customers/stock-notice.actions.ts";
import { noticeById, noticedVariant } from "#modules/customers/stock-notice.queries.ts";
import { noticeOfLink } from "#modules/customers/stock-notice-links.ts";
import { variantWords } from "#modules/customers/stock-notices.ts";
import { StopNoticeView } from "#modules/customers/ui/stop-notice.view.tsx";

export const metadata: Metadata = { title: "Stop a notice", robots: { index: false } };

/** Where the link of a notice's mails leads. */
export default async function StopNoticePage({ searchParams }: PageProps<"/stock-notice/stop">) {
  await connection();
  const { id, sig, done } = await searchParams;
  const link = { id: String(id ?? ""), sig: String(sig ?? "") };
  const noticeId = noticeOfLink(link);
  return (
    <ShopChrome>
      <StopNoticeView
        notice={noticeId === null ? null : await shownNotice(noticeId, link)}
        isDone={done === "yes"}
        post={postStop}
      />
    </ShopChrome>
  );
}

async function shownNotice(noticeId: string, link: { id: string; sig: string }) {
  const notice = await noticeById(noticeId);
  if (notice === null) return null;
  const variant = await noticedVariant(notice.variantId);
  return { link, name: variant ? variantWords(variant) : "a piece", isOpen: notice.state === "OPEN" };
}
