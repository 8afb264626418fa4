import type { ReactNode } from "react";
import { deliveryWindow, formatDeliveryWindow } from "#modules/pricing/delivery.ts";
import { cn } from "#ui/class-names.ts";
import { addressLines } from "../order-words.ts";
import type { OrderJson } from "./order-json.ts";

/** Where an order goes, how, and who hears of it. */
export function OrderFactsView({ order, className }: { order: OrderJson; className?: string | undefined }) {
  const { shippingMethod, shippingAddress, email } = order;
  const window = formatDeliveryWindow(deliveryWindow(shippingMethod, new Date(order.placedAt)));
  return (
    <div className={cn("grid content-start gap-8", className)}>
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
