import {
  type ListQuery,
  listHref,
  parseScope,
  readListQuery,
  type Scope,
  stateKeys,
  writeListQuery,
} from "./list-query.ts";

/**
 * Where the page of a narrowed list is kept: a path, because pages are prerendered by their path and know nothing of what
 * stands behind the question mark. Nobody sees it: the proxy leads there from `/shop?size=M`.
 */
export function foundPath(query: ListQuery): string {
  return `/found/${toBase64Url(writeListQuery(query).toString())}`;
}

/** The list that such a path stands for; null for what is none. */
export function readFoundPath(state: string): ListQuery | null {
  const text = fromBase64Url(state);
  // Of several ways to write the same, one is kept.
  if (text === null || text === "" || toBase64Url(text) !== state) return null;
  const parameters = new URLSearchParams(text);
  const scope = parseScope(parameters);
  if (scope === null) return null;
  const query = readListQuery(parameters, scope);
  return writeListQuery(query).toString() === text ? query : null;
}

/**
 * The path to lead a request to: that of the list which its address narrows or searches. Null when it does neither, and the
 * page itself is what was asked for.
 */
export function leadToFound(url: URL): string | null {
  const scope = scopeOf(url);
  if (scope === null) return null;
  const hasState = scope.search !== null || stateKeys.some((key) => url.searchParams.has(key));
  if (!hasState) return null;
  const query = readListQuery(url.searchParams, scope);
  const isPlain = scope.search === null && !listHref(query).includes("?");
  return isPlain ? null : foundPath(query);
}

function scopeOf({ pathname, searchParams }: URL): Scope | null {
  if (pathname === "/search") {
    const search = searchParams.get("q");
    return search === null ? null : parseScope(new URLSearchParams({ q: search }));
  }
  const match = /^\/shop(?:\/(?!page\/)([^/]+))?(?:\/page\/\d+)?$/.exec(pathname);
  if (match === null) return null;
  return parseScope(new URLSearchParams(match[1] === undefined ? {} : { in: match[1] }));
}

function toBase64Url(text: string): string {
  const binary = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): string | null {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)));
  } catch {
    return null;
  }
}
