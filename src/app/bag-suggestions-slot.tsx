"use client";

import { lazy, Suspense } from "react";
import { useBagState } from "#modules/cart/ui/bag-store.ts";

const BagSuggestions = lazy(async () => {
  const { BagSuggestions: default_ } = await import("#modules/recommendations/ui/bag-suggestions.tsx");
  return { default: default_ };
});

/** What goes with the bag of this tab. Its code comes when a bag is first shown, not with every page that has a header. */
export function BagSuggestionsSlot({ place }: { place: "drawer" | "page" }) {
  const { bag } = useBagState();
  if (bag === null || bag.lines.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <BagSuggestions variantIds={bag.lines.map((line) => line.variantId)} place={place} />
    </Suspense>
  );
}
