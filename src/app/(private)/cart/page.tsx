import type { Metadata } from "next";
import { connection } from "next/server";
import { checkoutSlots } from "#app/checkout-slots.tsx";
import { ShopChrome } from "#app/shop-chrome.tsx";
import { messageFromQuery } from "#modules/cart/bag-message-query.ts";
import { readBag } from "#modules/cart/cart.queries.ts";
import { currentCartId } from "#modules/cart/cart-cookie.ts";
import { BagPage } from "#modules/cart/ui/bag-page.tsx";
import { checkoutRefusalWords } from "./checkout-refusal.ts";
import { NewestPieces } from "./newest-pieces.tsx";

export const metadata: Metadata = { title: "Bag" };

/** The bag, rendered for whoever asks. It works without scripts; with them it goes on where the server left off. */
export default async function CartPage({ searchParams }: PageProps<"/cart">) {
  // The layout's own wait doesn't hold this component back, and a cookie's age is judged by the clock.
  await connection();
  const [query, bag, slots] = await Promise.all([
    searchParams,
    currentCartId().then(readBag),
    checkoutSlots(),
  ]);
  return (
    <ShopChrome>
      <BagPage
        initialBag={bag}
        notice={messageFromQuery(query)}
        checkoutRefusal={checkoutRefusalWords(query.checkout)}
        slots={bag.lines.length === 0 ? { ...slots, newest: <NewestPieces /> } : slots}
      />
    </ShopChrome>
  );
}
