import { type Random, randomFrom } from "#prisma/seed/random.ts";
import { adjectives, wordsBySubcategory } from "#prisma/seed/volume-words.ts";

export type Kind = "as typed" | "whole" | "mistyped";

/**
 * What people ask a shop like this: a kind of piece, mostly with a material or a word in front; each with a slip where slips
 * are measured, cut short where somebody is typing. The same for every run.
 */
export function questions(kind: Kind, count: number): string[] {
  const random = randomFrom(kind.length);
  return Array.from({ length: count }, () => {
    const whole = ask(random);
    if (kind === "mistyped") return withSlip(whole, random);
    return kind === "whole"
      ? whole
      : whole.slice(0, Math.max(2, Math.ceil(whole.length * (0.3 + random.below(7) / 10))));
  });
}

const kinds = Object.values(wordsBySubcategory);

function ask(random: Random): string {
  const { materials, nouns } = random.pick(kinds);
  const noun = random.pick(nouns);
  const shape = random.below(10);
  if (shape < 2) return noun;
  if (shape < 7) return `${random.pick(materials)} ${noun}`;
  return `${random.pick(adjectives)} ${random.pick(materials)} ${noun}`;
}

/** Two letters of the longest word in each other's place, or one left out. */
function withSlip(text: string, random: Random): string {
  const words = text.split(" ");
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), "");
  const at = 1 + random.below(Math.max(1, longest.length - 3));
  const slipped =
    random.below(2) === 0
      ? `${longest.slice(0, at)}${longest[at + 1]}${longest[at]}${longest.slice(at + 2)}`
      : `${longest.slice(0, at)}${longest.slice(at + 1)}`;
  return words.map((word) => (word === longest ? slipped : word)).join(" ");
}
