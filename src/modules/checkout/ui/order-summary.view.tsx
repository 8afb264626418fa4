import type { ReactNode } from "react";
import { lineNote } from "#modules/orders/order-words.ts";
import { cn } from "#ui/class-names.ts";
import { Picture } from "#ui/picture.tsx";
import { Price } from "#ui/price.tsx";
import type { CheckoutLine, CheckoutTotals } from "../checkout.ts";

export type Summary = CheckoutTotals & {
  currency: string;
  lines: readonly CheckoutLine[];
  /** False until a way of delivery is chosen, whose price is therefore not known. */
  isShippingKnown: boolean;
};

/** What is bought and what it comes to. */
export function OrderSummaryView({ summary }: { summary: Summary }) {
  return (
    <div>
      <ul className="grid gap-4">
        {summary.lines.map((line) => (
          <SummaryLine key={line.variantId} line={line} currency={summary.currency} />
        ))}
      </ul>
      <TotalsView totals={summary} currency={summary.currency} isShippingKnown={summary.isShippingKnown} />
    </div>
  );
}

/** The same, folded to its total until it is asked for. */
export function FoldedSummaryView({ summary }: { summary: Summary }) {
  const pieces = summary.lines.reduce((sum, line) => sum + line.quantity, 0);
  return (
    <details className="accordion-item group mx-auto max-w-form px-gutter sm:px-0">
      <summary className="flex min-h-16 list-none items-center justify-between gap-4 [&::-webkit-details-marker]:hidden">
        <span className="flex items-center gap-2.5">
          {pieces === 1 ? "1 piece" : `${pieces} pieces`}
          <svg
            aria-hidden="true"
            viewBox="0 0 12 12"
            className="size-3 transition-transform duration-calm group-open:rotate-180"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          >
            <path d="m2 4 4 4 4-4" />
          </svg>
        </span>
        <Price
          amountMinor={summary.totalMinor}
          currency={summary.currency}
          exact
          className="text-title font-medium"
        />
      </summary>
      <div className="pt-2 pb-6">
        <OrderSummaryView summary={summary} />
      </div>
    </details>
  );
}

function SummaryLine({ line, currency }: { line: CheckoutLine; currency: string }) {
  return (
    <li className="grid grid-cols-[4.5rem_1fr_auto] gap-4">
      {line.image ? (
        <Picture
          picture={{ ...line.image, src: line.image.url }}
          ratio="product"
          sizes="72px"
          decorative
          className="w-18"
        />
      ) : (
        <span className="aspect-product w-18 bg-plaster" />
      )}
      <span className="min-w-0">
        <span className="block">{line.title}</span>
        <span className="block text-small text-grey">{lineNote(line)}</span>
      </span>
      <Price amountMinor={line.unitPriceMinor * line.quantity} currency={currency} exact />
    </li>
  );
}

type TotalsProps = { totals: CheckoutTotals; currency: string; isShippingKnown: boolean; className?: string };

/** Subtotal to total, a line each; what is zero and means nothing is left out. */
export function TotalsView({ totals, currency, isShippingKnown, className }: TotalsProps) {
  const { subtotalMinor, discountMinor, shippingMinor, taxMinor, totalMinor } = totals;
  return (
    <dl className={cn("mt-6 grid gap-1.5 border-t border-hairline pt-5", className)}>
      <Row label="Subtotal">
        <Price amountMinor={subtotalMinor} currency={currency} exact />
      </Row>
      {discountMinor > 0 && (
        <Row label="Discount">
          <Price amountMinor={-discountMinor} currency={currency} exact />
        </Row>
      )}
      <Row label="Delivery">
        {!isShippingKnown ? (
          <span className="text-small text-grey">By your address</span>
        ) : shippingMinor === 0 ? (
          "Free"
        ) : (
          <Price amountMinor={shippingMinor} currency={currency} exact />
        )}
      </Row>
      {taxMinor > 0 && (
        <Row label="Tax">
          <Price amountMinor={taxMinor} currency={currency} exact />
        </Row>
      )}
      <div className="flex items-baseline justify-between gap-4 pt-3 text-title font-medium">
        <dt>Total</dt>
        <dd aria-live="polite" aria-atomic="true">
          <Price amountMinor={totalMinor} currency={currency} exact />
        </dd>
      </div>
    </dl>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-h-6 items-baseline justify-between gap-4">
      <dt className="text-small text-grey">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
