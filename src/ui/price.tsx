import { formatMoney } from "#platform/money.ts";
import { cn } from "./class-names.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

type PriceProps = {
  amountMinor: number;
  currency: string;
  /** The price before, in minor units; shown struck through when it is higher. */
  compareAtMinor?: number | null | undefined;
  /** "From $120", where variants differ. */
  from?: boolean | undefined;
  /** Browsing says "$480"; bags and bills keep the cents. */
  exact?: boolean | undefined;
  className?: string | undefined;
};

/** An amount in tabular figures, read out with what it means. */
export function Price({
  amountMinor,
  currency,
  compareAtMinor,
  from = false,
  exact = false,
  className,
}: PriceProps) {
  const text = (minor: number) => formatMoney({ amountMinor: minor, currency }, { wholeWhenRound: !exact });
  const isReduced = typeof compareAtMinor === "number" && compareAtMinor > amountMinor;
  return (
    <span className={cn("tabular whitespace-nowrap", className)}>
      {isReduced && (
        <>
          <VisuallyHidden>Before: </VisuallyHidden>
          <s className="mr-2 text-grey">{text(compareAtMinor)}</s>
          <VisuallyHidden>Now: </VisuallyHidden>
        </>
      )}
      {from && "From "}
      {text(amountMinor)}
    </span>
  );
}
