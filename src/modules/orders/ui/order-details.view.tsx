import type { ReactNode } from "react";
import { deliveryWindow, formatDeliveryWindow } from "#modules/pricing/delivery.ts";
import { Picture } from "#ui/picture.tsx";
import { Price } from "#ui/price.tsx";
import { addressLines, lineNote } from "../order-words.ts";
import type { OrderLine } from "../orders.ts";
import type { OrderJson } from "./order-json.ts";

/** What an order holds, what it came to, and where it goes. */
export function OrderDetailsView({ order }: { order: OrderJson }) {
  const { currency, shippingMethod, shippingAddress, email } = order;
  const window = formatDeliveryWindow(deliveryWindow(shippingMethod, new Date(order.placedAt)));
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[7fr_5fr]">
      <section aria-label="Items">
        <ul className="border-b border-hairline">
          {order.lines.map((line) => (
            <OrderLineView key={line.variantId} line={line} currency={currency} />
          ))}
        </ul>
        <OrderTotals order={order} />
      </section>
      <div className="grid content-start gap-8 sm:grid-cols-2 lg:grid-cols-1">
        <Part title="Delivery">
          <p>
            {shippingMethod.name}, {window}
          </p>
        </Part>
        <Part title="Address">
          <address className="not-italic">
            {addressLines(shippingAddress).map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </address>
        </Part>
        <Part title="Mails go to">
          <p className="break-all">{email}</p>
        </Part>
      </div>
    </div>
  );
}

function OrderLineView({ line, currency }: { line: OrderLine; currency: string }) {
  return (
    <li className="grid grid-cols-[5rem_1fr_auto] gap-5 border-t border-hairline py-4">
      {line.image ? (
        <Picture picture={{ ...line.image, src: line.image.url }} ratio="product" sizes="80px" decorative />
      ) : (
        <span className="aspect-product bg-panel" />
      )}
      <span className="min-w-0">
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
  const rows = [
    { label: "Subtotal", amountMinor: subtotalMinor, isShown: true },
    { label: "Discount", amountMinor: -discountMinor, isShown: discountMinor > 0 },
    { label: "Delivery", amountMinor: shippingMinor, isShown: true },
    { label: "Tax", amountMinor: taxMinor, isShown: taxMinor > 0 },
  ];
  return (
    <dl className="grid gap-1.5 pt-5">
      {rows
        .filter((row) => row.isShown)
        .map(({ label, amountMinor }) => (
          <div key={label} className="flex justify-between gap-4">
            <dt className="text-small text-grey">{label}</dt>
            <dd>
              {label === "Delivery" && amountMinor === 0 ? (
                "Free"
              ) : (
                <Price amountMinor={amountMinor} currency={currency} exact />
              )}
            </dd>
          </div>
        ))}
      <div className="flex items-baseline justify-between gap-4 pt-3 text-title font-medium">
        <dt>Total</dt>
        <dd>
          <Price amountMinor={totalMinor} currency={currency} exact />
        </dd>
      </div>
      {refundedMinor > 0 && (
        <div className="flex justify-between gap-4">
          <dt className="text-small text-grey">Sent back to you</dt>
          <dd>
            <Price amountMinor={refundedMinor} currency={currency} exact />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-hairline pt-4">
      <h2 className="mb-1.5 text-small text-grey">{title}</h2>
      {children}
    </section>
  );
}
