import type { Route } from "next";
import type { ReactNode } from "react";
import { TextLink } from "#ui/text-link.tsx";
import { longDay } from "../order-words.ts";
import { orderName } from "../orders.ts";
import { OrderFactsView } from "./order-facts.view.tsx";
import { OrderFrameView } from "./order-frame.view.tsx";
import { OrderItemsView } from "./order-items.view.tsx";
import type { OrderJson } from "./order-json.ts";
import { orderStatusWords } from "./order-status.ts";
import { OrderTimelineView } from "./order-timeline.view.tsx";

type OrderPageProps = {
  order: OrderJson;
  /** What can be done with the page: copy its link, print it. */
  tools?: ReactNode;
};

/** One order, for its owner: number, how it stands, what happened and comes next, what it holds. */
export function OrderPageView({ order, tools }: OrderPageProps) {
  return (
    <OrderFrameView>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <p className="text-small text-grey">Order of {longDay(new Date(order.placedAt))}</p>
        <div className="flex gap-6 print:hidden">{tools}</div>
      </div>
      <h1 className="mt-2 text-display-m select-all">{orderName(order.number)}</h1>
      <p className="mt-5 mb-14 max-w-prose text-lead lg:mb-20" aria-live="polite">
        {orderStatusWords(order)}
      </p>
      <div className="grid gap-x-20 gap-y-16 lg:grid-cols-[7fr_5fr] print:grid-cols-2 print:gap-y-8">
        <OrderItemsView order={order} />
        <div className="grid content-start gap-16 print:gap-8">
          <OrderTimelineView order={order} />
          <OrderFactsView order={order} className="sm:max-lg:grid-cols-3" />
        </div>
      </div>
      <OrderHelp number={order.number} />
    </OrderFrameView>
  );
}

function OrderHelp({ number }: { number: number }) {
  return (
    <p className="mt-20 max-w-prose border-t border-hairline pt-6 text-grey print:hidden">
      Something about it is not right?{" "}
      <TextLink href={"/support" as Route} prefetch={false} className="text-ink">
        Write to us
      </TextLink>{" "}
      and name {orderName(number)}. How to send something back is told under{" "}
      <TextLink href={"/legal/returns" as Route} prefetch={false} className="text-ink">
        returns
      </TextLink>
      .
    </p>
  );
}
