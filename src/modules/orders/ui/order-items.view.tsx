import { Picture } from "#ui/picture.tsx";
import { Price } from "#ui/price.tsx";
import { lineNote } from "../order-words.ts";
import type { OrderLine } from "../orders.ts";
import type { OrderJson } from "./order-json.ts";

type OrderItemsProps = {
  order: OrderJson;
  /** Where the pieces are shown large beside it, small pictures would say the same twice. */
  hasPictures?: boolean | undefined;
};

/** What an order holds and what it came to. */
export function OrderItemsView({ order, hasPictures = true }: OrderItemsProps) {
  return (
    <section aria-label="Items">
      <ul className="border-b border-hairline">
        {order.lines.map((line) => (
          <OrderLineView
            key={line.variantId}
            line={line}
            currency={order.currency}
            hasPicture={hasPictures}
          />
        ))}
      </ul>
      <OrderTotals order={order} />
    </section>
  );
}

type OrderLineProps = { line: OrderLine; currency: string; hasPicture: boolean };

function OrderLineView({ line, currency, hasPicture }: OrderLineProps) {
  return (
    <li className="flex gap-5 border-t border-hairline py-4">
      {hasPicture && (
        <span className="w-20 shrink-0">
          {line.image ? (
            <Picture
              picture={{ ...line.image, src: line.image.url }}
              ratio="product"
              sizes="80px"
              decorative
            />
          ) : (
            <span className="block aspect-product bg-panel" />
          )}
        </span>
      )}
      <span className="min-w-0 flex-1">
        <span className="block text-lead">{line.title}</span>
        <span className="block text-small text-grey">{lineNote(line)}</span>
      </span>
      <Price amountMinor={line.unitPriceMinor * line.quantity} currency={currency} exact />
    </li>
  );
}

function OrderTotals({ order }: { order: OrderJson }) {
  const { subtotalMinor, discountMinor, shippingMinor, taxMinor, totalMinor, refundedMinor, currency } =
    order;
  return (
    <dl className="grid gap-1.5 pt-5">
      <AmountRow label="Subtotal" amountMinor={subtotalMinor} currency={currency} />
      {discountMinor > 0 && <AmountRow label="Discount" amountMinor={-discountMinor} currency={currency} />}
      <AmountRow label="Delivery" amountMinor={shippingMinor} currency={currency} zeroWords="Free" />
      {taxMinor > 0 && <AmountRow label="Tax" amountMinor={taxMinor} currency={currency} />}
      <div className="flex items-baseline justify-between gap-4 pt-3 text-title font-medium">
        <dt>Total</dt>
        <dd>
          <Price amountMinor={totalMinor} currency={currency} exact />
        </dd>
      </div>
      {refundedMinor > 0 && (
        <AmountRow label="Sent back to you" amountMinor={refundedMinor} currency={currency} />
      )}
    </dl>
  );
}

type AmountRowProps = { label: string; amountMinor: number; currency: string; zeroWords?: string };

function AmountRow({ label, amountMinor, currency, zeroWords }: AmountRowProps) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt className="text-small text-grey">{label}</dt>
      <dd>
        {amountMinor === 0 && zeroWords ? (
          zeroWords
        ) : (
          <Price amountMinor={amountMinor} currency={currency} exact />
        )}
      </dd>
    </div>
  );
}
