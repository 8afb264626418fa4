"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { currentPerson } from "#modules/identity/current-person.ts";
import { guarded, type Unexpected } from "#platform/guarded-action.ts";
import { limitedBuyer, type TooManyRequests } from "#platform/http/limited-buyer.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { dropWish, keepWish } from "./keep-wish.ts";
import { moveWishToBag } from "./move-wish-to-bag.ts";

type WishError =
  | { code: "signed_out" }
  | { code: "not_available" }
  | { code: "too_many" }
  | TooManyRequests
  | Unexpected;

/** Saves a product for whoever is signed in, or takes it off their list. */
export async function setWish(input: {
  productId: string;
  isKept: boolean;
}): Promise<Result<undefined, WishError>> {
  return guarded("setWish", async () => {
    const parsed = z.object({ productId: z.uuid(), isKept: z.boolean() }).safeParse(input);
    if (!parsed.success) return err({ code: "not_available" });
    const person = await currentPerson();
    if (person === null) return err({ code: "signed_out" });
    const { productId, isKept } = parsed.data;
    const limited = await limitedBuyer("bag");
    if (limited !== null) return limited;
    if (isKept) return keepWish(person.id, productId);
    await dropWish(person.id, productId);
    return ok();
  });
}

/** "Remove" on the list, as a form posts it: field `productId`. */
export async function dropWishForm(form: FormData): Promise<void> {
  await setWish({ productId: String(form.get("productId") ?? ""), isKept: false });
  redirect("/account/wishlist" as Route);
}

/** "Move to bag" on the list: fields `productId` and `variantId`. Leads back to the list, which says how it went. */
export async function moveToBagForm(form: FormData): Promise<void> {
  const schema = z.object({ productId: z.uuid(), variantId: z.uuid() });
  const moved = await guarded("moveToBag", async () => {
    const parsed = schema.safeParse(Object.fromEntries(form));
    if (!parsed.success) return err({ code: "nothing_chosen" });
    const person = await currentPerson();
    if (person === null) return err({ code: "signed_out" });
    return (await limitedBuyer("bag")) ?? moveWishToBag(person.id, parsed.data);
  });
  const said = moved.ok ? "moved" : moved.error.code;
  redirect(`/account/wishlist?${new URLSearchParams({ said })}` as Route);
}
