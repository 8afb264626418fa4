"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { guarded, type Unexpected } from "#platform/guarded-action.ts";
import { limitedBuyer, type TooManyRequests } from "#platform/http/limited-buyer.ts";
import { err, type Result } from "#platform/result.ts";
import { buyerCheckout } from "./buyer-checkout.ts";
import { type DeliveryInput, deliverySchema, type PayInput, paySchema } from "./checkout.schema.ts";
import type {
  CheckoutView,
  DeliveryError,
  HoldAgainError,
  PaymentAnswer,
  PaymentError,
} from "./checkout-view.ts";
import { refillBag } from "./refill-bag.ts";

type Answered<T, E extends { code: string }> = Promise<Result<T, E | Unexpected | TooManyRequests>>;

/** Writes where and how to deliver; the answer carries the next quote. */
export async function saveDelivery(input: DeliveryInput): Answered<CheckoutView, DeliveryError> {
  return guarded("saveDelivery", async () => {
    const parsed = deliverySchema.safeParse(input);
    if (!parsed.success) return err({ code: "invalid_input", fields: fieldMessages(parsed.error.issues) });
    return (await limitedBuyer("checkout")) ?? buyerCheckout.saveDelivery(parsed.data);
  });
}

/** Pays the quote the buyer sees. */
export async function pay(input: PayInput): Answered<PaymentAnswer, PaymentError> {
  return guarded("pay", async () => {
    const parsed = paySchema.safeParse(input);
    if (!parsed.success) return err({ code: "invalid_input" });
    return (await limitedBuyer("pay")) ?? buyerCheckout.pay(parsed.data);
  });
}

/** Asks how a payment that was begun stands now. */
export async function continuePayment(): Answered<PaymentAnswer, PaymentError> {
  return guarded(
    "continuePayment",
    async () => (await limitedBuyer("checkout")) ?? buyerCheckout.resume({ giveUp: false }),
  );
}

/** Stops a payment that waits for the buyer, so that they can pay another way. */
export async function payAnotherWay(): Answered<PaymentAnswer, PaymentError> {
  return guarded(
    "payAnotherWay",
    async () => (await limitedBuyer("checkout")) ?? buyerCheckout.resume({ giveUp: true }),
  );
}

/** Promises the bag's units again after the hold ran out. */
export async function holdAgain(): Answered<CheckoutView, HoldAgainError> {
  return guarded("holdAgain", async () => (await limitedBuyer("begin")) ?? buyerCheckout.begin());
}

/** Takes short lines down to what is left and promises the rest. */
export async function adjustAndHold(): Answered<CheckoutView, HoldAgainError> {
  return guarded(
    "adjustAndHold",
    async () => (await limitedBuyer("begin")) ?? buyerCheckout.adjustAndBegin(),
  );
}

/** The click on "Checkout" as a plain form posts it. Leads to the checkout, or back to the bag with the reason. */
export async function beginCheckoutForm(): Promise<void> {
  const begun = await guarded(
    "beginCheckout",
    async () => (await limitedBuyer("begin")) ?? buyerCheckout.hold(),
  );
  if (begun.ok) redirect("/checkout");
  redirect(`/cart?${new URLSearchParams({ checkout: begun.error.code })}` as Route);
}

/** "Back to bag" as a plain form posts it: releases the hold, unless the payment went through meanwhile. */
export async function leaveCheckoutForm(): Promise<void> {
  const left = await guarded("leaveCheckout", () => buyerCheckout.leave());
  const isPaid = left !== null && "kind" in left && (left.kind === "paid" || left.kind === "processing");
  redirect((isPaid ? "/checkout" : "/cart") as Route);
}

/** Refills the bag from a checkout whose payment failed at the bank; the link in the mail is the proof. */
export async function refillBagForm(form: FormData): Promise<void> {
  const query = new URLSearchParams({ c: String(form.get("c") ?? ""), s: String(form.get("s") ?? "") });
  await guarded("refillBag", () => refillBag(query));
  redirect("/cart");
}

function fieldMessages(
  issues: readonly { path: readonly PropertyKey[]; message: string }[],
): Record<string, string> {
  return Object.fromEntries(issues.map((issue) => [issue.path.map(String).join("."), issue.message]));
}
