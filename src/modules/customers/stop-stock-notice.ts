import "server-only";
import { inTransaction } from "#platform/db.ts";
import { cancelNotice, cancelNoticesOfSameAddress } from "./stock-notice.store.ts";

/** Calls off one notice. Doing it twice, or after its mail was sent, changes nothing. The link has proven whose it is. */
export async function stopStockNotice(noticeId: string): Promise<void> {
  await inTransaction((tx) => cancelNotice(tx, noticeId));
}

/** Calls off every notice that is open for the same address; returns how many. */
export async function stopAllStockNotices(noticeId: string): Promise<number> {
  return inTransaction((tx) => cancelNoticesOfSameAddress(tx, noticeId));
}
