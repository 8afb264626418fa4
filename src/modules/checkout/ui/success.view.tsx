import type { Route } from "next";
import { orderName } from "#modules/orders/orders.ts";
import { OrderFactsView } from "#modules/orders/ui/order-facts.view.tsx";
import { OrderHeaderView } from "#modules/orders/ui/order-header.view.tsx";
import { OrderItemsView } from "#modules/orders/ui/order-items.view.tsx";
import type { OrderJson } from "#modules/orders/ui/order-json.ts";
import { deliveryWindow, formatDeliveryWindow } from "#modules/pricing/delivery.ts";
import { cn } from "#ui/class-names.ts";
import { ButtonLink } from "#ui/text-link.tsx";
import { AccountInvitationView } from "./account-invitation.view.tsx";
import { BoughtPiecesView } from "./bought-pieces.view.tsx";
import { NextStepsView } from "./next-steps.view.tsx";

type SuccessProps = {
  order: OrderJson;
  orderUrl: string;
  /** Guests are told what an account would do for them; members have one. */
  isGuest: boolean;
};

const entrance = "transition-[opacity,translate] duration-slow starting:translate-y-3 starting:opacity-0";

/** It is theirs now: said once, large. Where the checkout listed the pieces they are now to be looked at. */
export function SuccessView({ order, orderUrl, isGuest }: SuccessProps) {
  const arrival = formatDeliveryWindow(deliveryWindow(order.shippingMethod, new Date(order.placedAt)));
  return (
    <div className="grid min-h-dvh content-start lg:grid-cols-[7fr_5fr] lg:content-stretch">
      <div className="px-gutter pb-16 lg:pr-16 lg:pl-20 xl:pr-20">
        <div className="mx-auto w-full max-w-form lg:mr-0">
          <OrderHeaderView />
          <main id="main" tabIndex={-1} className="outline-none">
            <Thanks order={order} orderUrl={orderUrl} arrival={arrival} />
            <BoughtPiecesView lines={order.lines} className="-mx-gutter mb-16 sm:mx-0 lg:hidden" />
            <NextStepsView arrival={arrival} email={order.email} />
            <OrderItemsView order={order} hasPictures={false} />
            <OrderFactsView order={order} className="mt-14 sm:grid-cols-3" />
            {isGuest && <AccountInvitationView email={order.email} />}
          </main>
        </div>
      </div>
      <div className="hidden lg:block">
        <BoughtPiecesView lines={order.lines} />
      </div>
    </div>
  );
}

type ThanksProps = { order: OrderJson; orderUrl: string; arrival: string };

function Thanks({ order, orderUrl, arrival }: ThanksProps) {
  const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  return (
    <div className="pt-14 pb-14 lg:pt-20">
      <h1 className={cn("text-display-m", entrance)}>
        Thank you.
        <br />
        {pieces === 1 ? "It is yours." : "They are yours."}
      </h1>
      {/* The line that ran out beside "Held for you" is drawn once more, to its end. */}
      <p className="mt-8 flex items-center gap-3.5 lg:mt-10">
        <span>Held</span>
        <span aria-hidden="true" className="draws-itself h-0.5 flex-1 bg-ink" />
        <span>Yours</span>
      </p>
      <p className={cn("mt-8 text-heading delay-100", entrance)}>With you {arrival}.</p>
      <p className={cn("mt-3 max-w-prose text-lead text-grey delay-100", entrance)}>
        Order <span className="font-medium text-ink">{orderName(order.number)}</span> is paid. A mail is on
        its way to <span className="break-all text-ink">{order.email}</span>.
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
