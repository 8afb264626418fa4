// @ts-check
import { createHash } from "node:crypto";

/**
 * The pieces of script that React writes into a page to move late parts of it into place, by length and hash (React as
 * Next 16.4 carries it; a test compares the list with what is installed). A script is some of them, one after the other.
 *
 * @type {ReadonlyArray<readonly [length: number, sha256: string]>}
 */
export const reactPieces = [
  [57, "7mu4H06fwDCjmnxxr/xNHyuQC6pLTHr4M2E4jXw5WZs="],
  [193, "rkPyhj2kmK5uKX6SivS3u1ga+pNajy8xBWBiEPXhNMA="],
  [829, "ejxEGil7Q2jnFo9T1EMjhzsRoWDTVn8tRpUYd4XCJkY="],
  [1105, "QwTTcUY6X/W9qbI8vPXdsBAoBq5Xi/MvMAMV2FEeJpk="],
  [200, "5TqIdh80KgjiD5uUtz2OhDa5DlGt33xJV6lK4XUE+Yo="],
  [201, "HIwET9YbpCDSDZxSjDwBhUP6sywD0vfbAPbsgjDbN4U="],
  [2694, "R3eWN7zVoU3spWpPQ2b7tbYj4hZDyViY037DUph2exw="],
];

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const isFile = /\ssrc\s*=/i;
const isPlainData = /\stype\s*=\s*"(?:application\/(?:ld\+)?json)"/i;
/** Next hands data over as `list.push(data)`; React tells which part goes where as `$RC("from","to")`. */
const nextPush =
  /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\((.*)\);?$/s;
const reactCall = /^(.*?)\$R[CSRX]\((".*)\)$/s;

/** Scripts that stand side by side, as Next writes its data: a dozen to a page, some fifty to a long list. */
const neighbours = /(?:<script>[^<]*<\/script>){2,}/g;

/**
 * The page with neighbouring scripts made one (each would cost 54 bytes of header on every answer), the policy's sources
 * for the page's own scripts, and how many scripts were none of its own.
 *
 * Hashing whatever the page contains would also admit what somebody smuggled into it (a product's name that closes a
 * JSON-LD block). So only scripts that can be recognised whole are named: Next's and React's, which carry nothing but JSON.
 *
 * @param {string} html
 */
export function sealInlineScripts(html) {
  /** @type {Set<string>} */
  const own = new Set();
  let strangers = 0;
  const sealed = html.replace(neighbours, (run) => {
    const texts = run.slice("<script>".length, -"</script>".length).split("</script><script>");
    if (!texts.every(isOwn)) return run;
    const joined = texts.join(";");
    own.add(joined);
    return `<script>${joined}</script>`;
  });
  for (const [, attributes = "", text = ""] of sealed.matchAll(script)) {
    if (isFile.test(attributes) || isPlainData.test(attributes) || own.has(text)) continue;
    if (isOwn(text)) own.add(text);
    else strangers += 1;
  }
  return { html: sealed, sources: [...own].map((text) => `'sha256-${sha256(text)}'`), strangers };
}

/** @param {string} text */
function isOwn(text) {
  const push = nextPush.exec(text);
  if (push !== null) return isJson(push[1] ?? "");
  const call = reactCall.exec(text);
  if (call !== null) return isReacts(call[1] ?? "") && isJson(`[${call[2]}]`);
  return isReacts(text);
}

/** @param {string} text @returns {boolean} */
function isReacts(text) {
  if (text === "") return true;
  return reactPieces.some(
    ([length, hash]) => sha256(text.slice(0, length)) === hash && isReacts(text.slice(length)),
  );
}

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} text */
function sha256(text) {
  return createHash("sha256").update(text).digest("base64");
}
