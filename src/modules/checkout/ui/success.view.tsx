import type { Route } from "next";
import { orderName } from "#modules/orders/orders.ts";
import { OrderFactsView } from "#modules/orders/ui/order-facts.view.tsx";
import { OrderHeaderView } from "#modules/orders/ui/order-header.view.tsx";
import { OrderItemsView } from "#modules/orders/ui/order-items.view.tsx";
import type { OrderJson } from "#modules/orders/ui/order-json.ts";
import { deliveryWindow, formatDeliveryWindow } from "#modules/pricing/delivery.ts";
import { cn } from "#ui/class-names.ts";
import { Picture } from "#ui/picture.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

type SuccessProps = { order: OrderJson; orderUrl: string };

const entrance = "transition-[opacity,translate] duration-slow starting:translate-y-3 starting:opacity-0";

/** It is theirs now: said once, large. Where the checkout listed the pieces they are now to be looked at. */
export function SuccessView({ order, orderUrl }: SuccessProps) {
  return (
    <div className="grid min-h-dvh content-start lg:grid-cols-[7fr_5fr] lg:content-stretch">
      <div className="px-gutter pb-16 lg:pl-20 lg:pr-16 xl:pr-20">
        <div className="mx-auto w-full max-w-form lg:mr-0">
          <OrderHeaderView />
          <main id="main" tabIndex={-1} className="outline-none">
            <Thanks order={order} orderUrl={orderUrl} />
            <PiecesView lines={order.lines} className="-mx-gutter mb-12 sm:mx-0 lg:hidden" />
            <OrderItemsView order={order} hasPictures={false} />
            <OrderFactsView order={order} className="mt-14 sm:grid-cols-3" />
          </main>
        </div>
      </div>
      <div className="hidden lg:block">
        <PiecesView lines={order.lines} />
      </div>
    </div>
  );
}

function Thanks({ order, orderUrl }: SuccessProps) {
  const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  const window = formatDeliveryWindow(deliveryWindow(order.shippingMethod, new Date(order.placedAt)));
  return (
    <div className="pt-14 pb-12 lg:pt-24">
      <h1 className={cn("text-display-m", entrance)}>
        Thank you.
        <br />
        {pieces === 1 ? "It is yours." : "They are yours."}
      </h1>
      <p className={cn("mt-7 max-w-prose text-lead delay-100", entrance)}>
        Order <span className="font-medium">{orderName(order.number)}</span> is paid. A mail is on its way to{" "}
        <span className="break-all">{order.email}</span>, and the parcel reaches you {window}.
      </p>
      <ButtonLink
        href={orderUrl as Route}
        prefetch={false}
        variant="outline"
        className={cn("mt-7 delay-200", entrance)}
      >
        Your order's own page
      </ButtonLink>
    </div>
  );
}

/** How up to four pictures share one column: one fills it, more keep their own shape. */
const arrangements = [
  "",
  "lg:sticky lg:top-0 lg:h-dvh",
  "",
  "lg:grid-cols-2 lg:[&>:first-child]:col-span-2",
  "lg:grid-cols-2",
];

/** The pieces, one after the other. On a phone they lie side by side. */
function PiecesView({ lines, className }: { lines: OrderJson["lines"]; className?: string }) {
  const pictured = lines.flatMap(({ variantId, image }) => (image ? [{ variantId, image }] : [])).slice(0, 4);
  return (
    <ul
      aria-label="What you bought"
      className={cn(
        "grid content-start gap-seam max-lg:auto-cols-[minmax(0,24rem)] max-lg:grid-flow-col",
        arrangements[pictured.length],
        className,
      )}
    >
      {pictured.map(({ variantId, image }, index) => (
        <li
          key={variantId}
          className={cn(pictured.length === 1 && "lg:h-dvh", entrance)}
          style={{ transitionDelay: `${200 + index * 120}ms` }}
        >
          <Picture
            picture={{ ...image, src: image.url }}
            sizes="(min-width: 64rem) 42vw, 100vw"
            className={cn("aspect-product", pictured.length === 1 && "lg:aspect-auto lg:h-full")}
          />
        </li>
      ))}
    </ul>
  );
}
