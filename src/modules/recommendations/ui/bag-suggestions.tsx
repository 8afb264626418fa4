"use client";

import { useEffect, useState } from "react";
import type { ProductTile } from "#modules/catalog/product.ts";
import { BagSuggestionsView } from "./bag-suggestions.view.tsx";

type BagSuggestionsProps = {
  /** The variants in the bag; for none there is nothing to suggest. */
  variantIds: readonly string[];
  place: "drawer" | "page";
};

type Suggestions = { tiles: readonly ProductTile[]; currency: string };

/** What goes with the bag, asked for by one GET whenever what is in it changes; silent until, and unless, it is answered. */
export function BagSuggestions({ variantIds, place }: BagSuggestionsProps) {
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null);
  const ids = variantIds.toSorted().join(",");
  useEffect(() => {
    if (ids === "") return setSuggestions(null);
    const controller = new AbortController();
    fetchSuggestions(ids, controller.signal).then(setSuggestions, () => undefined);
    return () => controller.abort();
  }, [ids]);
  if (suggestions === null || suggestions.tiles.length === 0) return null;
  return <BagSuggestionsView {...suggestions} place={place} />;
}

async function fetchSuggestions(ids: string, signal: AbortSignal): Promise<Suggestions> {
  const response = await fetch(`/api/suggestions?variants=${ids}`, { signal });
  if (!response.ok) throw new Error(`Suggestions answered ${response.status}`);
  return (await response.json()) as Suggestions;
}
