// @ts-check
import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { finishPage } from "./finish-page.mjs";
import { cacheState } from "./state.mjs";

/**
 * @typedef {import("./finish-page.mjs").PageValue} PageValue
 * @typedef {{ kind: string; isFallback?: boolean; cacheControl?: { revalidate: number | false; expire?: number } }} Context
 * @typedef {{ value: PageValue; tags: readonly string[]; sequence: number; lastModified: number; cacheControl?: Context["cacheControl"]; firstServedAt?: number }} StoredPage
 */

// A CommonJS module with a default export of its own.
const FileSystemCache = /** @type {any} */ (fileSystemCache).default ?? fileSystemCache;

/** What Next keeps through this handler that is a page or a prerendered route; fetches and pictures are not cached here. */
const pageKinds = new Set(["APP_PAGE", "APP_ROUTE"]);

/**
 * Next's cache of prerendered pages: in this process's memory, bounded, right in every process. A page is served only
 * while none of its tags has changed since it was made; the pages of the build are read from its files, as old as the
 * build. Next makes an instance per request: everything that lasts is in the process's state.
 */
export default class PageCacheHandler {
  /** @param {{ serverDistDir: string; fs: unknown; revalidatedTags: string[] }} options */
  constructor(options) {
    this.options = options;
    this.state = cacheState();
    this.state.open(options.serverDistDir);
  }

  /** @param {string} key @param {Context} context */
  async get(key, context) {
    if (!pageKinds.has(context.kind)) return null;
    await this.state.latest();
    const page = this.state.pages.get(key) ?? (await this.readPrerendered(key, context));
    if (page !== undefined && this.state.changes().isFresh(page)) {
      page.firstServedAt ??= this.state.changes().sequence();
      return { value: page.value, lastModified: page.lastModified, cacheControl: page.cacheControl };
    }
    this.state.fills.beginPage(key);
    return null;
  }

  /** @param {string} key @param {PageValue | null} value @param {Context} context */
  async set(key, value, context) {
    const sequence = this.state.fills.endPage(key) ?? this.state.pages.get(key)?.firstServedAt;
    if (value === null || !pageKinds.has(value.kind)) return;
    const tags = this.finish(key, value);
    // What can't be dated or went wrong is shown to the one who asked, and forgotten.
    if (sequence === undefined || (value.status ?? 200) >= 500) return;
    this.keep(key, { value, tags, sequence, lastModified: Date.now(), cacheControl: context.cacheControl });
  }

  // Next tells the data handler of the same tags, which bumps them in the database.
  async revalidateTag() {}

  resetRequestCache() {}

  /** @param {string} key @param {Context} context @returns {Promise<StoredPage | undefined>} */
  async readPrerendered(key, context) {
    const files = new FileSystemCache({ ...this.options, flushToDisk: false, maxMemoryCacheSize: 0 });
    const prerendered = await files.get(key, context);
    if (prerendered?.value == null) return undefined;
    const tags = this.finish(key, prerendered.value);
    /** @type {StoredPage} */
    const page = { ...prerendered, tags, sequence: 0 };
    if (this.state.changes().isFresh(page)) this.keep(key, page);
    return page;
  }

  /** @param {string} key @param {PageValue} value */
  finish(key, value) {
    const { tags, strangers } = finishPage(key, value);
    if (strangers > 0)
      this.state.log.warn(
        { key, strangers },
        "inline scripts that are not Next's or React's will be refused",
      );
    return tags;
  }

  /** @param {string} key @param {StoredPage} page */
  keep(key, page) {
    const isNotFound = page.value.status === 404;
    this.state.pages.set(key, page, { bytes: bytesOf(page.value), isNotFound });
  }
}

/** @param {PageValue} value */
function bytesOf({ html, body, rscData, segmentData, headers }) {
  let bytes = 2 * (html?.length ?? 0) + (body?.byteLength ?? 0) + (rscData?.byteLength ?? 0);
  for (const segment of segmentData?.values() ?? []) bytes += segment.byteLength;
  return bytes + JSON.stringify(headers ?? {}).length;
}
