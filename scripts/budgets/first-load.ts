import { gzipSync } from "node:zlib";

/**
 * What the scripts of a page weigh on its first load: those that its HTML names, each gzipped by itself as a server sends
 * it, without the polyfills that only browsers without modules fetch. In bytes.
 */
export async function firstLoadBytes(
  html: string,
  readScript: (source: string) => Promise<Uint8Array>,
): Promise<number> {
  const scripts = await Promise.all(scriptsOf(html).map(readScript));
  return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
}

/** The addresses of the scripts that a document loads, once each. */
function scriptsOf(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>/gi) ?? [];
  const wanted = tags.filter((tag) => !/\bnomodule\b/i.test(tag));
  return [...new Set(wanted.flatMap((tag) => /\bsrc="([^"]+)"/i.exec(tag)?.[1] ?? []))];
}
