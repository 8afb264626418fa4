/** What a text in Markdown mentions, read without rendering it. */

export type HeadingLink = { id: string; text: string };

const productLine = /^::product\{slug="([a-z0-9-]+)"\}\s*$/gm;
const pictureLine = /^!\[[^\]]*\]\((\/media\/[^)\s]+)\)\s*$/gm;

/** Slugs of the product cards, each once. */
export function productSlugsIn(markdown: string): string[] {
  return firstGroups(markdown, productLine);
}

/** Addresses of our own pictures that stand alone on a line, each once. Pictures from elsewhere are never shown. */
export function picturesIn(markdown: string): string[] {
  return firstGroups(markdown, pictureLine);
}

/** The second-level headings with the anchors that rendering gives them. */
export function headingsIn(markdown: string): HeadingLink[] {
  const nextId = anchorNames();
  return [...markdown.matchAll(/^(#{1,6}) +(.+?) *#* *$/gm)].flatMap(([, marks = "", written = ""]) => {
    const text = written.replaceAll(/[*_`]|\[([^\]]*)\]\([^)]*\)/g, "$1");
    const id = nextId(text);
    return marks.length <= 2 ? [{ id, text }] : [];
  });
}

/** Names anchors after their headings; a name that was given before gets a number. */
export function anchorNames(): (text: string) => string {
  const given = new Map<string, number>();
  return (text) => {
    const name =
      text
        .toLowerCase()
        .replaceAll(/['’]/g, "")
        .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
        .replaceAll(/^-|-$/g, "") || "part";
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}

/** Minutes to read it at a calm 200 words a minute, at least one. */
export function minutesToRead(markdown: string): number {
  const prose = markdown.replaceAll(/^(::product|!\[).*$/gm, "");
  const words = prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return Math.max(1, Math.round(words / 200));
}

function firstGroups(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))];
}
