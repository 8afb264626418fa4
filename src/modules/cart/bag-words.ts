import { formatMoney } from "#platform/money.ts";
import type { BagRefusal, LineNotice } from "./bag.ts";
import type { Clamp } from "./cart.ts";

/** What the page tells a buyer after an edit: that it was done in part, or not at all, and why. */
export type BagMessage =
  | { kind: "clamped"; clamp: Clamp }
  | { kind: "refused"; refusal: BagRefusal | { code: "unreachable" } };

export function messageWords(message: BagMessage): string {
  return message.kind === "clamped" ? clampWords(message.clamp) : refusalWords(message.refusal);
}

function clampWords(clamp: Clamp): string {
  switch (clamp.code) {
    case "line_limit":
      return `You can buy ${clamp.max} of one item at most, so your bag has ${clamp.max}.`;
    case "cart_full":
      return `A bag holds ${clamp.max} items at most. We added as many as fit.`;
    case "only_left":
      return `Only ${clamp.available} left, so your bag has ${clamp.available}.`;
  }
}

function refusalWords(refusal: BagRefusal | { code: "unreachable" }): string {
  switch (refusal.code) {
    case "line_limit":
      return `You can buy ${refusal.max} of one item at most, and your bag has that many.`;
    case "cart_full":
      return `Your bag is full: it holds ${refusal.max} items at most.`;
    case "only_left":
      return `There are only ${refusal.available} left.`;
    case "sold_out":
      return "This size is sold out.";
    case "not_available":
      return "This is no longer for sale.";
    case "line_gone":
      return "This is no longer in your bag.";
    case "cart_in_checkout":
      return "Your bag is in checkout, so it can’t be changed right now.";
    case "nothing_chosen":
      return "Choose a size first.";
    case "bad_quantity":
      return "Type the quantity as a whole number, such as 2.";
    case "too_many_requests":
      return `That was a lot of changes at once. Try again in ${secondsOf(refusal.retryAfterMs)}.`;
    case "unexpected":
      return `Something went wrong on our side, and nothing was changed. Reference: ${refusal.incidentId}.`;
    case "unreachable":
      return "We couldn’t reach the shop, and nothing was changed. Check your connection and try again.";
  }
}

function secondsOf(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  return seconds === 1 ? "a second" : `${seconds} seconds`;
}

/** A notice under a line of the bag. */
export function noticeWords(notice: LineNotice, currency: string): string {
  switch (notice.code) {
    case "price_changed":
      return `The price changed from ${money(notice.fromMinor, currency)} to ${money(notice.toMinor, currency)}.`;
    case "only_left":
      return `Only ${notice.available} left.`;
    case "few_left":
      return notice.available === 1 ? "The last one." : `${notice.available} left.`;
    case "sold_out":
      return "Sold out. It is not counted in the subtotal.";
    case "not_available":
      return "No longer for sale. It is not counted in the subtotal.";
  }
}

function money(amountMinor: number, currency: string): string {
  return formatMoney({ amountMinor, currency });
}
