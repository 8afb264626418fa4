/** Longer questions than this are cut: nobody names a piece with more words. */
const maxWords = 8;
const maxLetters = 30;

/** Words that readers use for what the shop calls otherwise. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  sweater: ["jumper"],
  pullover: ["jumper"],
  turtleneck: ["roll-neck"],
  rollneck: ["roll-neck"],
  polo: ["roll-neck"],
  pants: ["trousers"],
  purse: ["bag"],
  handbag: ["bag"],
  tshirt: ["tee"],
  glasses: ["sunglasses"],
  jewelry: ["jewellery"],
  gray: ["grey"],
};

/** The words of a question: letters and digits alone, small, without accents, each once. */
export function wordsOf(text: string): string[] {
  const found = text
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set((found ?? []).map((word) => word.slice(0, maxLetters)))].slice(0, maxWords);
}

export type Matching = {
  /** Whether the last word may be the beginning of one. */
  isUnfinished: boolean;
  /** Words in the place of mistyped ones. */
  meant?: Readonly<Record<string, readonly string[]>>;
  /** Any of the words will do, when no piece has them all. */
  any?: boolean;
};

/**
 * A question as PostgreSQL's to_tsquery reads it. The words are letters and digits alone (`wordsOf`), so that nothing in
 * them can be an operator.
 */
export function tsqueryOf(
  words: readonly string[],
  { isUnfinished, meant = {}, any = false }: Matching,
): string {
  const terms = words.map((word, index) => {
    const isOpen = isUnfinished && index === words.length - 1;
    const spellings = meant[word] ?? [word, ...(otherNames[word] ?? [])];
    const written = spellings.map((spelling) => `'${spelling}'${isOpen && spelling === word ? ":*" : ""}`);
    return written.length === 1 ? written[0] : `(${written.join(" | ")})`;
  });
  return terms.join(any ? " | " : " & ");
}

/** How many slips a word may have and still be taken for another. */
function allowedSlips(length: number): number {
  return length <= 3 ? 0 : length <= 5 ? 1 : length <= 8 ? 2 : 3;
}

/**
 * Which of the candidates a mistyped word was meant to be: the fewest slips (a letter wrong, missing, too many, or two in
 * each other's place) win. An unfinished word is held against the beginnings of the candidates. At most two.
 */
export function likeliest(
  word: string,
  candidates: readonly { word: string; isTitle: boolean }[],
  isUnfinished: boolean,
): string[] {
  const judged = candidates
    .map((candidate) => ({ ...candidate, slips: slipsTo(word, candidate.word, isUnfinished) }))
    .filter(({ slips }) => slips <= allowedSlips(word.length))
    .sort(
      (a, b) => a.slips - b.slips || Number(b.isTitle) - Number(a.isTitle) || a.word.length - b.word.length,
    );
  const [best] = judged;
  return judged
    .filter(({ slips }) => slips === best?.slips)
    .slice(0, 2)
    .map((candidate) => candidate.word);
}

function slipsTo(word: string, candidate: string, isUnfinished: boolean): number {
  const whole = slipsBetween(word, candidate);
  if (!isUnfinished || candidate.length <= word.length) return whole;
  const starts = [-1, 0, 1].map((more) => slipsBetween(word, candidate.slice(0, word.length + more)));
  return Math.min(whole, ...starts);
}

/** The optimal string alignment distance. */
export function slipsBetween(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, at(before, j - 2) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
