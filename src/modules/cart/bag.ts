import { lowStock } from "#modules/catalog/stock-words.ts";
import type { MediaPicture } from "#modules/media/media.ts";
import type { Result } from "#platform/result.ts";
import type { CartRefusal, Clamp } from "./cart.ts";

/** Something a buyer should know about a line before they check out. */
export type LineNotice =
  | { code: "price_changed"; fromMinor: number; toMinor: number }
  | { code: "only_left"; available: number }
  /** Enough for this bag, and not many more. */
  | { code: "few_left"; available: number }
  | { code: "sold_out" }
  | { code: "not_available" };

/** One line as a buyer sees it, at today's price and stock. */
export type BagLine = {
  variantId: string;
  productSlug: string | null;
  title: string;
  colour: string;
  size: string;
  quantity: number;
  unitPriceMinor: number;
  totalMinor: number;
  picture: MediaPicture | null;
  notices: LineNotice[];
};

/** The cart as its owner sees it. */
export type Bag = {
  lines: BagLine[];
  /** Units in all lines, as the header counts them. */
  count: number;
  /** Sum of the lines that can be bought. */
  subtotalMinor: number;
  currency: string;
  limits: { maxPerLine: number; maxPerCart: number };
  /** How long checking out holds what is in the bag. */
  holdMinutes: number;
  /** The live checkout this cart is promised to, and so can't be edited under; null when there is none. */
  checkoutId: string | null;
};

/** What an edit led to, if it led to anything: the bag as it is now, and what kept the edit from being done in full. */
export type BagChange = { bag: Bag; clamp: Clamp | null };

/** Why an edit led to nothing. */
export type BagRefusal =
  | CartRefusal
  /** No variant was named: no size is chosen. */
  | { code: "nothing_chosen" }
  /** What was typed is no whole number. */
  | { code: "bad_quantity" }
  | { code: "too_many_requests"; retryAfterMs: number }
  | { code: "unexpected"; incidentId: string };

/** The answer to an edit. A refusal brings the bag as it is, where it could be read, so that the page can go back to it. */
export type BagAnswer = Result<BagChange, BagRefusal & { bag?: Bag }>;

/** What is read of a line, before it is judged. */
export type LineRead = Omit<BagLine, "totalMinor" | "notices"> & {
  seenPriceMinor: number;
  isSellable: boolean;
};

/**
 * Judges a line: what changed since it was put in, and whether it can still be had. `available` is null when stock says
 * nothing about it, because the units are promised to the cart's own checkout.
 */
export function toBagLine(line: LineRead, available: number | null): BagLine {
  const { seenPriceMinor, isSellable, ...shown } = line;
  const notices: LineNotice[] = [];
  if (!isSellable) notices.push({ code: "not_available" });
  else if (available !== null && available <= 0) notices.push({ code: "sold_out" });
  else if (available !== null && available < line.quantity) notices.push({ code: "only_left", available });
  else if (available !== null && available <= lowStock) notices.push({ code: "few_left", available });
  if (isSellable && seenPriceMinor !== line.unitPriceMinor) {
    notices.push({ code: "price_changed", fromMinor: seenPriceMinor, toMinor: line.unitPriceMinor });
  }
  return { ...shown, totalMinor: line.unitPriceMinor * line.quantity, notices };
}

/** False for a line that is sold out or no longer sold: it stays in the bag to be seen, and isn't in the subtotal. */
export function canBeBought(line: Pick<BagLine, "notices">): boolean {
  return !line.notices.some((notice) => notice.code === "sold_out" || notice.code === "not_available");
}

/** Count and subtotal of lines. The subtotal is a preview: the checkout's quote is what is charged. */
export function sumLines(lines: readonly BagLine[]): { count: number; subtotalMinor: number } {
  let count = 0;
  let subtotalMinor = 0;
  for (const line of lines) {
    count += line.quantity;
    if (canBeBought(line)) subtotalMinor += line.totalMinor;
  }
  return { count, subtotalMinor };
}

/** The bag as it will be once a line has this quantity (0 takes it out): what is shown until the answer comes. */
export function withQuantity(bag: Bag, variantId: string, quantity: number): Bag {
  const lines = bag.lines
    .map((line) =>
      line.variantId === variantId ? { ...line, quantity, totalMinor: line.unitPriceMinor * quantity } : line,
    )
    .filter((line) => line.quantity > 0);
  return { ...bag, lines, ...sumLines(lines) };
}

/** The bag with this variant's line before all others; the rest keeps its order. */
export function withFirst(bag: Bag, variantId: string | null): Bag {
  const isFirst = (line: BagLine) => line.variantId === variantId;
  return { ...bag, lines: [...bag.lines.filter(isFirst), ...bag.lines.filter((line) => !isFirst(line))] };
}
