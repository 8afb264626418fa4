/** A question with one right answer: given these products, which one was bought with them? */
export type Question = { given: readonly string[]; heldOut: string };

export type Score = { hitRateAt10: number; hitRateAt4: number; mrr: number; coverage: number; p50Ms: number };

/** Asks a recommender every question; `coverage` is the share of the catalogue that was in any of its answers. */
export async function scoreOf(
  questions: readonly Question[],
  catalogueSize: number,
  answer: (given: readonly string[]) => string[] | Promise<string[]>,
): Promise<Score> {
  const shown = new Set<string>();
  const tookMs: number[] = [];
  const ranks: number[] = [];
  for (const { given, heldOut } of questions) {
    const askedAt = performance.now();
    const answers = (await answer(given)).slice(0, 10);
    tookMs.push(performance.now() - askedAt);
    for (const id of answers) shown.add(id);
    ranks.push(answers.indexOf(heldOut) + 1);
  }
  const share = (isHit: (rank: number) => boolean) => ranks.filter(isHit).length / ranks.length;
  return {
    hitRateAt10: share((rank) => rank > 0),
    hitRateAt4: share((rank) => rank > 0 && rank <= 4),
    mrr: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
    coverage: shown.size / catalogueSize,
    p50Ms: tookMs.sort((a, b) => a - b)[Math.floor(tookMs.length / 2)] ?? 0,
  };
}
