// @ts-check
import { cacheState } from "./state.mjs";
import { bumpTagsAt } from "./tag-table.mjs";

/** @typedef {import("next/dist/server/lib/cache-handlers/types.js").CacheEntry} CacheEntry */
/** @typedef {Omit<CacheEntry, "value"> & { bytes: Uint8Array<ArrayBuffer>; sequence: number }} StoredEntry */

/** Results of "use cache" functions on their way into the cache; who asks meanwhile waits for them. @type {Map<string, Promise<void>>} */
const arriving = new Map();

/**
 * Next's cache of "use cache" functions: in this process's memory, bounded, and right in every process because an entry
 * is served only while the database's tag versions say that nothing it was made from has changed.
 *
 * @type {import("next/dist/server/lib/cache-handlers/types.js").CacheHandler}
 */
const handler = {
  async get(key, softTags) {
    const state = cacheState();
    await state.latest();
    await arriving.get(key);
    /** @type {StoredEntry | undefined} */
    const entry = state.data.get(key);
    if (entry !== undefined && isUsable(entry, softTags)) return revive(entry);
    state.fills.beginData(key);
    return undefined;
  },

  async set(key, pendingEntry) {
    const stored = store(key, pendingEntry).finally(() => {
      if (arriving.get(key) === stored) arriving.delete(key);
    });
    arriving.set(key, stored);
    await stored;
  },

  // Called for every request, also for actions and route handlers that read nothing from here; get() looks for itself.
  async refreshTags() {},

  // Soft tags (paths) are judged in get(), like every other tag.
  async getExpiration() {
    return 0;
  },

  // For updateTag(), revalidateTag() and revalidatePath(): the same bump as everywhere, seen by this process before it goes on.
  async updateTags(tags) {
    const state = cacheState();
    if (tags.length === 0) return;
    await bumpTagsAt(state.url, tags);
    await state.follower()?.latest();
  },
};

export default handler;

/** @param {string} key @param {Promise<CacheEntry>} pendingEntry */
async function store(key, pendingEntry) {
  const state = cacheState();
  try {
    const { value, ...entry } = await pendingEntry;
    const bytes = new Uint8Array(await new Response(value).arrayBuffer());
    const sequence = state.fills.endData(key);
    // What can't be dated, and what must be made anew for each request, is of no use to anyone.
    if (sequence === undefined || entry.expire === 0) return;
    state.data.set(
      key,
      { ...entry, bytes, sequence },
      { bytes: bytes.byteLength, isNotFound: entry.tags.includes("http:404") },
    );
  } catch {
    // A result that broke off is no result; the request that made it has seen the error.
    state.fills.endData(key);
  }
}

/** @param {StoredEntry} entry @param {string[]} softTags */
function isUsable(entry, softTags) {
  if (Date.now() > entry.timestamp + entry.revalidate * 1000) return false;
  return cacheState()
    .changes()
    .isFresh({ sequence: entry.sequence, tags: [...entry.tags, ...softTags] });
}

/** @param {StoredEntry} entry @returns {CacheEntry} */
function revive({ bytes, sequence: _, ...entry }) {
  return { ...entry, value: streamOf(bytes) };
}

/** @param {Uint8Array<ArrayBuffer>} bytes @returns {ReadableStream<Uint8Array>} */
function streamOf(bytes) {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}
