"use client";

import { useStock } from "./live-stock.tsx";
import { useProductChoice } from "./product-choice.tsx";
import { type PickerColour, VariantPickerView } from "./variant-picker.view.tsx";

/** Colour and size, with what is left of each size as live stock tells. */
export function VariantPicker({
  colours,
  hasMeasurements,
}: {
  colours: readonly PickerColour[];
  hasMeasurements: boolean;
}) {
  const { colour, variant, chooseColour, chooseVariant } = useProductChoice();
  const stock = useStock();
  return (
    <VariantPickerView
      colours={colours}
      chosenColour={colour.slug}
      chosenVariant={variant?.id ?? null}
      stock={stock}
      hasMeasurements={hasMeasurements}
      onColour={chooseColour}
      onVariant={chooseVariant}
    />
  );
}
