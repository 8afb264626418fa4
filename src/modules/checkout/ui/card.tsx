"use client";

import { Elements, useElements, useStripe } from "@stripe/react-stripe-js";
import { createContext, type ReactNode, use, useRef, useState } from "react";
import { err, ok, type Result } from "#platform/result.ts";
import type { Address } from "../checkout.ts";
import { pageFont } from "./page-font.ts";
import { stripeAppearance } from "./stripe-appearance.ts";
import type { StripeScript } from "./use-stripe-script.ts";

/** Who pays, as the bank should know them. The address only where the card form does not ask for its own. */
export type Payer = { name: string; email: string; address: Address | null };

/** What was entered, ready to be handed to the shop: Stripe's token, and how a person knows the card. */
export type CardToken = { id: string; label: string };

export type Card = {
  /** Why the card form is not there; null while it loads and when it is. */
  problem: string | null;
  retry: () => void;
  /** The token of what is entered; the one made before for the same amount and payer, until it is forgotten. */
  token: (payer: Payer) => Promise<Result<CardToken, { code: "card"; message: string | null }>>;
  /** The form was open to changes, or the token was used: the next one is made anew. */
  forget: () => void;
  /** Lets the buyer do what their bank asks for. How it ended is the server's to find out. */
  act: (clientSecret: string) => Promise<void>;
};

const CardContext = createContext<Card | null>(null);

/** The card form's controls, for anything inside CardProvider; null when there is nothing to pay. */
export function useCard(): Card | null {
  return use(CardContext);
}

type CardProviderProps = {
  script: StripeScript;
  amountMinor: number;
  currency: string;
  children: ReactNode;
};

/** Keeps Stripe's Elements in step with the amount. Card data never passes through this page. */
export function CardProvider({ script, amountMinor, currency, children }: CardProviderProps) {
  const [font] = useState(pageFont);
  const { stripe, problem, retry } = script;

  if (amountMinor === 0) return <CardContext value={null}>{children}</CardContext>;
  return (
    <Elements
      stripe={stripe}
      options={{
        mode: "payment",
        amount: amountMinor,
        currency: currency.toLowerCase(),
        appearance: stripeAppearance(font?.family),
        fonts: font?.fonts ?? [],
      }}
    >
      <CardControls problem={problem} retry={retry} amountMinor={amountMinor}>
        {children}
      </CardControls>
    </Elements>
  );
}

type CardControlsProps = Pick<Card, "problem" | "retry"> & { amountMinor: number; children: ReactNode };

function CardControls({ problem, retry, amountMinor, children }: CardControlsProps) {
  const stripe = useStripe();
  const elements = useElements();
  const made = useRef<{ key: string; token: CardToken } | null>(null);

  async function token(payer: Payer): ReturnType<Card["token"]> {
    // By the values in one order: two readings of an address may name its fields in different ones.
    const key = JSON.stringify([amountMinor, billingDetails(payer)]);
    if (made.current?.key === key) return ok(made.current.token);
    if (stripe === null || elements === null)
      return err({ code: "card", message: "The card form is still loading." });
    const submitted = await elements.submit();
    if (submitted.error) return err({ code: "card", message: ownWords(submitted.error) });
    const created = await stripe.createConfirmationToken({
      elements,
      params: {
        payment_method_data: { billing_details: billingDetails(payer) },
        return_url: new URL("/checkout", window.location.href).href,
      },
    });
    if (created.error) return err({ code: "card", message: ownWords(created.error) });
    const { id, payment_method_preview: preview } = created.confirmationToken;
    made.current = { key, token: { id, label: labelOf(preview) } };
    return ok(made.current.token);
  }

  async function act(clientSecret: string): Promise<void> {
    await stripe?.handleNextAction({ clientSecret }).catch(() => undefined);
  }

  function forget() {
    made.current = null;
  }

  return <CardContext value={{ problem, retry, token, forget, act }}>{children}</CardContext>;
}

/** Stripe marks a wrong field itself, with words beside it; only what it can't show there is ours to say. */
function ownWords(error: { type: string; message?: string }): string | null {
  if (error.type === "validation_error") return null;
  return error.message ?? "The card form does not answer. Please try again.";
}

function billingDetails({ name, email, address }: Payer) {
  if (address === null) return { name, email };
  const { line1, line2, city, region, postalCode, country } = address;
  return { name, email, address: { line1, line2, city, state: region, postal_code: postalCode, country } };
}

type Preview = { type: string; card?: { brand: string; last4: string } };

/** "Visa ending in 4242"; other ways to pay by their own name. */
function labelOf({ type, card }: Preview): string {
  const words = (card?.brand ?? type).replaceAll("_", " ");
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  return card ? `${name} ending in ${card.last4}` : name;
}
