"use client";

import type { ReactNode } from "react";
import { useStock } from "./live-stock.tsx";
import { useProductChoice } from "./product-choice.tsx";
import { type PickerColour, VariantPickerView } from "./variant-picker.view.tsx";

/** Colour and size, with what is left of each size as live stock tells. */
export function VariantPicker({ colours, guide }: { colours: readonly PickerColour[]; guide?: ReactNode }) {
  const { colour, variant, chooseColour, chooseVariant } = useProductChoice();
  const stock = useStock();
  return (
    <VariantPickerView
      colours={colours}
      chosenColour={colour.slug}
      chosenVariant={variant?.id ?? null}
      stock={stock}
      guide={guide}
      onColour={chooseColour}
      onApproachColour={fetchFront}
      onVariant={chooseVariant}
    />
  );
}

/** Pictures of a hidden colour are lazy and so not fetched; made eager, the first one is there before the click. */
function fetchFront(slug: string) {
  const front = document.querySelector<HTMLImageElement>(`[data-colour="${CSS.escape(slug)}"] img`);
  if (front !== null) front.loading = "eager";
}
