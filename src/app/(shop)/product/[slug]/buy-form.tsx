"use client";

import type { ReactNode } from "react";
import { AddToBagForm } from "#modules/cart/ui/add-to-bag-form.tsx";
import { useStock } from "#modules/catalog/ui/live-stock.tsx";
import { useProductChoice } from "#modules/catalog/ui/product-choice.tsx";
import { StockNoticeButton } from "#modules/customers/ui/stock-notice-button.tsx";

type BuyFormProps = {
  product: { slug: string; name: string };
  price: ReactNode;
  /** The pickers. */
  children: ReactNode;
};

/** The way into the bag; for a variant that live stock says is gone, the way to hear when it is back. */
export function BuyForm({ product, price, children }: BuyFormProps) {
  const { colour, variant } = useProductChoice();
  const stock = useStock();
  const isGone = variant !== null && stock[variant.id] === 0;
  return (
    <AddToBagForm
      price={price}
      instead={
        isGone ? (
          <StockNoticeButton
            variant={{
              id: variant.id,
              size: variant.size,
              colour: colour.name,
              productSlug: product.slug,
              productName: product.name,
            }}
          />
        ) : undefined
      }
    >
      {children}
    </AddToBagForm>
  );
}
