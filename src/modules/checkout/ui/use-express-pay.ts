"use client";

import { useElements, useStripe } from "@stripe/react-stripe-js";
import type {
  StripeExpressCheckoutElementClickEvent,
  StripeExpressCheckoutElementConfirmEvent,
  StripeExpressCheckoutElementShippingAddressChangeEvent,
  StripeExpressCheckoutElementShippingRateChangeEvent,
} from "@stripe/stripe-js";
import { useEffect, useEffectEvent, useRef } from "react";
import { saveDelivery } from "../actions.ts";
import type { CheckoutView, PricedDelivery } from "../checkout-view.ts";
import { ask } from "./ask.ts";
import { changedTotalWords, deliveryErrorWords } from "./checkout-words.ts";
import { deliveryFromWallet, firstFault, walletItems, walletRates } from "./express-offer.ts";

export type ExpressPart = {
  checkout: CheckoutView;
  /** The country that the first prices are for; a wallet tells its own once it is open. */
  firstCountry: string;
  today: Date;
  /** The wallet's delivery was saved, and this is the quote that its sheet shows. */
  onSaved: (checkout: CheckoutView) => void;
  onAgreed: (agreed: { quote: number; confirmationTokenId: string }) => void;
  /** Null when a new try begins. */
  onProblem: (words: string | null) => void;
  onGone: () => void;
};

const notReached = "We could not reach the shop for prices. Please try again, or fill in the form below.";

/**
 * Paying with a wallet (docs.stripe.com/elements/express-checkout-element/accept-a-payment): the shop prices what the
 * wallet's owner chooses; once they agree, their delivery is saved like a typed one, which makes the next quote, and only
 * if that asks for exactly what the sheet showed is it paid, by the same action as with a card.
 */
export function useExpressPay(parts: ExpressPart) {
  const { checkout, firstCountry, today, onSaved, onAgreed, onProblem, onGone } = parts;
  const stripe = useStripe();
  const elements = useElements();
  const deliveries = useRef<readonly PricedDelivery[]>([]);
  const shownMinor = useRef(0);

  // A click has to be answered within a second, so prices are there before it.
  const readFirst = useEffectEvent(async () => {
    deliveries.current = await readDeliveries(firstCountry);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another country has other prices
  useEffect(() => void readFirst(), [firstCountry]);

  /** What the sheet shows with this delivery. */
  function items(delivery: PricedDelivery) {
    return { lineItems: walletItems(checkout.lines, delivery) };
  }

  /** Brings the amount in step, which has to be done before the sheet shows it. */
  async function setAmount(totalMinor: number): Promise<void> {
    shownMinor.current = totalMinor;
    await elements?.update({ amount: totalMinor });
  }

  /** Answers at once: some wallets open only in the very moment of the click. */
  function onClick(event: StripeExpressCheckoutElementClickEvent): void {
    const [first] = deliveries.current;
    onProblem(first === undefined ? notReached : null);
    if (first !== undefined) {
      void setAmount(first.totalMinor);
      event.resolve({ ...items(first), shippingRates: walletRates(deliveries.current, today) });
      return;
    }
    event.reject();
    void readDeliveries(firstCountry).then((read) => {
      deliveries.current = read;
    });
  }

  async function onAddress(event: StripeExpressCheckoutElementShippingAddressChangeEvent): Promise<void> {
    const read = await readDeliveries(event.address.country);
    const [first] = read;
    if (first === undefined) return event.reject();
    deliveries.current = read;
    await setAmount(first.totalMinor);
    return event.resolve({ ...items(first), shippingRates: walletRates(read, today) });
  }

  async function onRate(event: StripeExpressCheckoutElementShippingRateChangeEvent): Promise<void> {
    const chosen = deliveries.current.find(({ method }) => method.code === event.shippingRate.id);
    if (chosen === undefined) return event.reject();
    await setAmount(chosen.totalMinor);
    return event.resolve(items(chosen));
  }

  async function onConfirm(event: StripeExpressCheckoutElementConfirmEvent): Promise<void> {
    const saved = await ask(() => saveDelivery(deliveryFromWallet(event)));
    if (!saved.ok) {
      const { error } = saved;
      const fault = error.code === "invalid_input" ? firstFault(error.fields) : null;
      const isAddress = error.code === "invalid_input" || error.code === "no_shipping_to_country";
      event.paymentFailed({
        reason: isAddress ? "invalid_shipping_address" : "fail",
        message: fault ?? deliveryErrorWords(error),
      });
      onProblem(fault ?? deliveryErrorWords(error));
      if (error.code === "changed") onSaved(error.checkout);
      if (error.code === "expired" || error.code === "no_checkout") onGone();
      return;
    }
    onSaved(saved.value);
    if (saved.value.totalMinor !== shownMinor.current) return tellNewTotal(event, saved.value);
    return makeToken(event, saved.value.quote);
  }

  async function tellNewTotal(
    event: StripeExpressCheckoutElementConfirmEvent,
    saved: CheckoutView,
  ): Promise<void> {
    await setAmount(saved.totalMinor);
    event.paymentFailed({ reason: "fail", message: changedTotalWords(saved) });
    onProblem(changedTotalWords(saved));
  }

  async function makeToken(event: StripeExpressCheckoutElementConfirmEvent, quote: number): Promise<void> {
    if (stripe === null || elements === null) return event.paymentFailed();
    const submitted = await elements.submit();
    const made = submitted.error ? submitted : await stripe.createConfirmationToken({ elements });
    if ("confirmationToken" in made && made.confirmationToken) {
      onProblem(null);
      return onAgreed({ quote, confirmationTokenId: made.confirmationToken.id });
    }
    const words = made.error?.message ?? "Your wallet did not answer. Please try again.";
    event.paymentFailed({ reason: "invalid_payment_data", message: words });
    onProblem(words);
  }

  return { onClick, onAddress, onRate, onConfirm };
}

/** The ways to deliver to a country with what they come to; none also when the shop could not be reached. */
async function readDeliveries(country: string): Promise<readonly PricedDelivery[]> {
  try {
    const query = new URLSearchParams({ country });
    const response = await fetch(`/api/checkout/delivery?${query}`, { cache: "no-store" });
    return response.ok ? ((await response.json()) as PricedDelivery[]) : [];
  } catch {
    return [];
  }
}
