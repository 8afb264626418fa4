/** A newer product with the category it belongs to. */
export type Candidate = { id: string; categorySlug: string };

/**
 * Which of the newest products to show beside one: the others, each from another category than the one before where that is
 * possible, its own category last. Where it starts depends on the product, so that not every page shows the same four.
 */
export function pickAlongside(product: Candidate, newest: readonly Candidate[], count: number): string[] {
  const others = newest.filter((candidate) => candidate.id !== product.id);
  const foreign = others.filter((candidate) => candidate.categorySlug !== product.categorySlug);
  const start = foreign.length === 0 ? 0 : numberOf(product.id) % foreign.length;
  const turned = [...foreign.slice(start), ...foreign.slice(0, start)];
  const own = others.filter((candidate) => candidate.categorySlug === product.categorySlug);
  return [...oneOfEach(turned), ...own].slice(0, count).map((candidate) => candidate.id);
}

/** Goes round the categories, taking the next of each. */
function oneOfEach(candidates: readonly Candidate[]): Candidate[] {
  const byCategory = [...Map.groupBy(candidates, (candidate) => candidate.categorySlug).values()];
  const rounds = Math.max(0, ...byCategory.map((group) => group.length));
  return Array.from({ length: rounds }, (_, round) =>
    byCategory.flatMap((group) => group[round] ?? []),
  ).flat();
}

function numberOf(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}
