/** Slugs of the product cards in a post's body, in the order they stand. */
export function productSlugsOf(body: string): readonly string[] {
  return [...body.matchAll(/^::product\{slug="([^"]*)"\}$/gm)].map((match) => match[1] ?? "");
}

/** File names of the pictures in a post's body, in the order they stand. */
export function picturesOf(body: string): readonly string[] {
  return [...body.matchAll(/^!\[[^\]]*\]\(([^)]+)\)$/gm)].map((match) => match[1] ?? "");
}

/** Words a person reads: without product cards, pictures and Markdown's marks. */
export function countWords(body: string): number {
  const prose = body.replace(/^(::product|!\[).*$/gm, "").replace(/[#>*]|^\d+\./gm, " ");
  return prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Minutes to read a body at a calm 200 words a minute, at least one. */
export function readingMinutes(body: string): number {
  return Math.max(1, Math.round(countWords(body) / 200));
}
