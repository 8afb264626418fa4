import { formatMoney } from "#platform/money.ts";
import type { DeliveryError, HoldAgainError, NamedShortage, PaymentError } from "../checkout-view.ts";

/** What any action may answer besides its own errors, and what is known when no answer came at all. */
export type AnyTrouble =
  | { code: "unexpected"; incidentId: string }
  | { code: "too_many_requests"; retryAfterMs: number }
  | { code: "no_answer" };

function troubleWords(error: AnyTrouble): string {
  switch (error.code) {
    case "unexpected":
      return `Something went wrong on our side, and what you typed is kept. Please try again. If it stays, tell us number ${error.incidentId}.`;
    case "too_many_requests":
      return `That was a lot at once. Please try again in ${Math.ceil(error.retryAfterMs / 1000)} seconds.`;
    case "no_answer":
      return "We could not reach the shop. What you typed is kept; please try again when you are connected.";
  }
}

/** Why the delivery step could not be saved. */
export function deliveryErrorWords(error: DeliveryError | AnyTrouble): string {
  switch (error.code) {
    case "invalid_input":
      return "Please check the fields that are marked.";
    case "no_shipping_to_country":
      return "We don't deliver to this country yet.";
    case "changed":
      return "This checkout was changed in another window. It now shows what holds.";
    case "expired":
    case "no_checkout":
      return "Your hold ran out.";
    default:
      return troubleWords(error);
  }
}

/** Why the payment could not be made. The human reason of a decline comes from the bank. */
export function paymentErrorWords(error: PaymentError | AnyTrouble): string {
  switch (error.code) {
    case "declined":
      return `${error.message} Your pieces are still held.`;
    case "stale_quote":
      return changedTotalWords(error.checkout);
    case "delivery_missing":
      return "Please fill in where we deliver to first.";
    case "below_minimum":
      return `Card payments start at ${formatMoney({ amountMinor: error.minimumMinor, currency: error.currency })}. Please add something to your bag.`;
    case "expired":
    case "ended":
    case "no_checkout":
      return "Your hold ran out. Nothing was charged.";
    case "refunded":
      return "Your payment arrived after your hold had gone, and the pieces were taken. All of it is on its way back to you.";
    case "payment_unavailable":
      return "The payment service does not answer. Your pieces are still held; please try again in a moment.";
    case "invalid_input":
      return "The card details did not arrive as they should. Please enter them again.";
    case "no_answer":
      return "The connection was lost. Your pieces are still held; try again when you are connected. You are never charged twice.";
    default:
      return troubleWords(error);
  }
}

/** Why the bag could not be held again. Shortages have their own list beside these words. */
export function holdErrorWords(error: HoldAgainError | AnyTrouble): string {
  switch (error.code) {
    case "empty_bag":
      return "Nothing of your bag is left to hold.";
    case "insufficient_stock":
      return "Some of it was taken meanwhile.";
    case "not_sellable":
      return `${error.titles.join(" and ")} ${error.titles.length > 1 ? "are" : "is"} no longer sold. Please take ${error.titles.length > 1 ? "them" : "it"} out of your bag.`;
    case "being_paid":
      return "Somebody is paying for the last of it at this moment. Please try again in a minute.";
    case "already_ordered":
      return "This bag has already become an order.";
    case "busy":
      return "The shop is very busy. Please try again in a moment.";
    default:
      return troubleWords(error);
  }
}

/** "1 of 2 left", "Sold out meanwhile". */
export function shortageWords({
  available,
  requested,
}: Pick<NamedShortage, "available" | "requested">): string {
  return available > 0 ? `${available} of ${requested} left` : "Sold out meanwhile";
}

/** The total is another than the one that was read. */
export function changedTotalWords(checkout: { totalMinor: number; currency: string }): string {
  const total = formatMoney({ amountMinor: checkout.totalMinor, currency: checkout.currency });
  return `The total is now ${total}. Please look it over before you pay.`;
}
