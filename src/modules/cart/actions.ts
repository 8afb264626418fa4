"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { guarded } from "#platform/guarded-action.ts";
import { limitedBuyer } from "#platform/http/limited-buyer.ts";
import type { BagAnswer } from "./bag.ts";
import { messageToQuery } from "./bag-message-query.ts";
import { buyerEdits, type Edited, withBag } from "./buyer-edits.ts";
import type { AddToCartInput, ChangeQuantityInput, RemoveLineInput } from "./cart.schema.ts";

/** Puts units in the caller's bag and answers with the bag. Only a newly made cart sets a cookie. */
export async function addToCart(input: AddToCartInput): Promise<BagAnswer> {
  return guarded(
    "addToCart",
    async () => (await limitedBuyer("bag")) ?? withBag(await buyerEdits.add(input)),
  );
}

/** Sets a line's quantity and answers with the bag. */
export async function changeQuantity(input: ChangeQuantityInput): Promise<BagAnswer> {
  return guarded(
    "changeQuantity",
    async () => (await limitedBuyer("bag")) ?? withBag(await buyerEdits.change(input)),
  );
}

/** Takes a line out and answers with the bag. */
export async function removeLine(input: RemoveLineInput): Promise<BagAnswer> {
  return guarded(
    "removeLine",
    async () => (await limitedBuyer("bag")) ?? withBag(await buyerEdits.remove(input)),
  );
}

/** `addToCart` as a form posts it without JavaScript: fields `variantId` and `quantity`. Leads to the bag. */
export async function postToBag(form: FormData): Promise<void> {
  const input = Object.fromEntries(form);
  leadToBag(await guarded("postToBag", async () => (await limitedBuyer("bag")) ?? buyerEdits.add(input)));
}

/**
 * `changeQuantity` as a form posts it without JavaScript: fields `variantId` and `quantity`, and `step` from the button
 * that was pressed, which counts before what stands in the field. Leads to the bag.
 */
export async function postLine(form: FormData): Promise<void> {
  const { variantId, quantity, step } = Object.fromEntries(form);
  const input = { variantId, quantity: step ?? quantity };
  leadToBag(await guarded("postLine", async () => (await limitedBuyer("bag")) ?? buyerEdits.change(input)));
}

function leadToBag(edited: Edited): never {
  const message = edited.ok
    ? edited.value.clamp && { kind: "clamped" as const, clamp: edited.value.clamp }
    : { kind: "refused" as const, refusal: edited.error };
  const query = message === null ? "" : `?${new URLSearchParams(messageToQuery(message))}`;
  redirect(`/cart${query}` as Route);
}
