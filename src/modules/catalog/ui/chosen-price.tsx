"use client";

import { Price } from "#ui/price.tsx";
import type { PriceRange } from "../product.ts";
import { useProductChoice } from "./product-choice.tsx";

/** The price of what is chosen; before that, what it starts from. For products whose variants differ in price. */
export function ChosenPrice({ range, currency }: { range: PriceRange; currency: string }) {
  const { variant } = useProductChoice();
  return (
    <Price
      amountMinor={variant?.priceMinor ?? range.fromMinor}
      compareAtMinor={variant === null ? range.compareAtMinor : variant.compareAtMinor}
      currency={currency}
      from={variant === null}
    />
  );
}
