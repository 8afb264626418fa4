import "server-only";
import { isSignedBy, sign } from "#platform/signing.ts";

/** The page on which a notice, or all of its address, can be called off. */
export function stopNoticePath(noticeId: string): string {
  return `/stock-notice/stop?${new URLSearchParams({ id: noticeId, sig: sign("stock-notice", noticeId) })}`;
}

/** The notice that a link names, or null when the signature is not ours. */
export function noticeOfLink(link: { id: string; sig: string }): string | null {
  return isSignedBy("stock-notice", link.id, link.sig) ? link.id : null;
}
