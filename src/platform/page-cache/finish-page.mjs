// @ts-check
import { contentSecurityPolicy, takesPayments } from "../http/content-security-policy.mjs";
import { sealInlineScripts } from "./inline-scripts.mjs";

/**
 * @typedef {{
 *   kind: string; html?: string; body?: Buffer; rscData?: Buffer; segmentData?: Map<string, Buffer>;
 *   status?: number; postponed?: string; headers?: Record<string, undefined | string | string[]>;
 * }} PageValue What Next keeps of a page (html) or of a prerendered route handler (body).
 */

/** A cached lookup that found nothing carries this tag (cacheTags.notFound). */
const notFoundTag = "http:404";

/** Whoever keeps a page on the way (a CDN, the browser) asks again after seconds: only this cache hears of changes. */
const cacheControl = "public, max-age=0, s-maxage=5, must-revalidate";

/**
 * Gives a page what Next leaves out: the status 404 when its subject does not exist, its policy with the hashes of the
 * very scripts in it, and how long others may keep it. Changes the value in place, because Next answers the first
 * request with it too. A page that is rendered whole for each request (its shell is empty) gets its policy from the proxy.
 *
 * @param {string} key `/route-cache/<kind>/<hash of the route>/$<pathname>`
 * @param {PageValue} value
 * @returns {{ tags: string[]; strangers: number }} the page's tags, and how many inline scripts its policy refuses.
 */
export function finishPage(key, value) {
  const tags = tagsOf(value);
  if (tags.includes(notFoundTag)) value.status = 404;
  if (!value.html) {
    // A feed or another prerendered answer that does not say itself how long it may be kept.
    if (value.body && value.headers && value.headers["cache-control"] === undefined)
      value.headers["cache-control"] = cacheControl;
    return { tags, strangers: 0 };
  }
  const { html, sources, strangers } = sealInlineScripts(value.html);
  const pathname = pathnameOf(key);
  const payments = takesPayments(pathname) ? process.env : undefined;
  value.html = html;
  value.headers ??= {};
  value.headers["content-security-policy"] = contentSecurityPolicy({ scripts: sources, payments });
  // Next writes a header of its own for its error documents ("/_not-found").
  if (value.postponed === undefined && !pathname.startsWith("/_"))
    value.headers["cache-control"] = cacheControl;
  return { tags, strangers };
}

/** @param {PageValue} value */
function tagsOf({ headers }) {
  const tags = headers?.["x-next-cache-tags"];
  return typeof tags === "string" && tags !== "" ? tags.split(",") : [];
}

/** @param {string} key */
function pathnameOf(key) {
  const marker = key.indexOf("/$/");
  return marker === -1 ? key : key.slice(marker + 2);
}
