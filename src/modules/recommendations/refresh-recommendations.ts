import "server-only";
import { bumpTags, cacheTags } from "#platform/cache-tags.ts";
import { inTransaction } from "#platform/db.ts";
import { lockRefresh, relearn } from "./recommendation.store.ts";

/** Above this many changed lists one tag that all of them carry is bumped in the place of one for each. */
const manyLists = 500;

/**
 * Learns from orders and bags what goes with what, and makes anew the pages whose list came out otherwise. Several at once
 * wait for one another; repeated without news it changes nothing.
 */
export async function refreshRecommendations(): Promise<{ changedLists: number }> {
  return inTransaction(async (tx) => {
    await lockRefresh(tx);
    const changed = await relearn(tx);
    const tags =
      changed.length > manyLists ? [cacheTags.recommendations] : changed.map(cacheTags.recommended);
    await bumpTags(tx, tags);
    return { changedLists: changed.length };
  });
}
