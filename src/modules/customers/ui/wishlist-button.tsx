"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { sharedRead } from "#ui/shared-read.ts";
import { setWish } from "../wishlist.actions.ts";
import { forgetWanted, rememberWanted, wasWanted } from "./wanted-wish.ts";
import { WishlistButtonView, type WishState } from "./wishlist-button.view.tsx";

type WishlistButtonProps = { productId: string; slug: string };

/**
 * Saves a product for later. Whoever is signed in is told by the answer the header asks for anyway; only they cost a second
 * one. A guest is led to sign in, comes back to the product, and finds it saved.
 */
export function WishlistButton({ productId, slug }: WishlistButtonProps) {
  const [state, setState] = useState<WishState>({ kind: "guest" });

  async function keep(isKept: boolean): Promise<void> {
    setState({ kind: "known", isKept, isBusy: true, problem: null });
    const answer = await setWish({ productId, isKept }).catch(() => null);
    const isDone = answer?.ok === true;
    if (isDone) void sharedRead("/api/live/wishes", { fresh: true });
    const problem = isDone ? null : "That was not saved. Please try again.";
    setState({ kind: "known", isKept: isDone ? isKept : !isKept, isBusy: false, problem });
  }

  const completeWish = useEffectEvent((isKept: boolean) => {
    setState({ kind: "known", isKept, isBusy: false, problem: null });
    if (!isKept && wasWanted(productId)) void keep(true);
    forgetWanted();
  });

  useEffect(() => {
    let isGone = false;
    void (async () => {
      const me = await sharedRead<{ name: string | null }>("/api/live/me");
      if (isGone || typeof me?.name !== "string") return;
      const wishes = await sharedRead<{ productIds: string[] | null }>("/api/live/wishes");
      if (!isGone && wishes?.productIds) completeWish(wishes.productIds.includes(productId));
    })();
    return () => {
      isGone = true;
    };
  }, [productId]);

  return (
    <WishlistButtonView
      state={state}
      signInHref={`/account/sign-in?${new URLSearchParams({ next: `/product/${slug}` })}`}
      onInvite={() => rememberWanted(productId)}
      onToggle={(isKept) => void keep(isKept)}
    />
  );
}
