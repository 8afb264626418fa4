import type { Route } from "next";
import { orderName } from "#modules/orders/orders.ts";
import { OrderDetailsView } from "#modules/orders/ui/order-details.view.tsx";
import { OrderFrameView } from "#modules/orders/ui/order-frame.view.tsx";
import type { OrderJson } from "#modules/orders/ui/order-json.ts";
import { deliveryWindow, formatDeliveryWindow } from "#modules/pricing/delivery.ts";
import { Picture } from "#ui/picture.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

type SuccessProps = { order: OrderJson; orderUrl: string };

const entrance = "transition-[opacity,translate] duration-slow starting:translate-y-3 starting:opacity-0";

/** It is theirs now: said once, large, with the pieces to look at; then everything exact below. */
export function SuccessView({ order, orderUrl }: SuccessProps) {
  const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  const window = formatDeliveryWindow(deliveryWindow(order.shippingMethod, new Date(order.placedAt)));
  return (
    <OrderFrameView>
      <h1 className={`max-w-[14ch] text-display-l ${entrance}`}>
        Thank you. {pieces === 1 ? "It is yours" : "They are yours"}.
      </h1>
      <div className={`mt-8 flex flex-wrap items-end justify-between gap-x-10 gap-y-6 delay-100 ${entrance}`}>
        <p className="max-w-prose text-lead">
          Order <span className="tabular font-medium">{orderName(order.number)}</span> is paid. A mail is on
          its way to <span className="break-all">{order.email}</span>, and the parcel reaches you {window}.
        </p>
        <ButtonLink href={orderUrl as Route} prefetch={false} variant="outline">
          Your order's own page
        </ButtonLink>
      </div>
      <PiecesView lines={order.lines} />
      <OrderDetailsView order={order} />
    </OrderFrameView>
  );
}

/** The pieces, one after the other. */
function PiecesView({ lines }: { lines: OrderJson["lines"] }) {
  const pictured = lines.flatMap(({ variantId, image }) => (image ? [{ variantId, image }] : [])).slice(0, 4);
  return (
    <ul
      className="mt-12 mb-16 grid grid-cols-2 gap-seam sm:grid-cols-4 lg:mb-24"
      aria-label="What you bought"
    >
      {pictured.map(({ variantId, image }, index) => (
        <li key={variantId} className={entrance} style={{ transitionDelay: `${200 + index * 120}ms` }}>
          <Picture
            picture={{ ...image, src: image.url }}
            ratio="product"
            sizes="(min-width: 40rem) 25vw, 50vw"
          />
        </li>
      ))}
    </ul>
  );
}
