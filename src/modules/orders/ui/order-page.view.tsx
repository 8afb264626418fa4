import { longDay } from "../order-words.ts";
import { orderName } from "../orders.ts";
import { OrderFactsView } from "./order-facts.view.tsx";
import { OrderFrameView } from "./order-frame.view.tsx";
import { OrderItemsView } from "./order-items.view.tsx";
import type { OrderJson } from "./order-json.ts";
import { orderEventWords, orderStatusWords } from "./order-status.ts";

/** One order, for its owner: number, how it stands, what it holds, what happened. */
export function OrderPageView({ order }: { order: OrderJson }) {
  return (
    <OrderFrameView>
      <p className="text-small text-grey">Order of {longDay(new Date(order.placedAt))}</p>
      <h1 className="mt-2 text-display-m">{orderName(order.number)}</h1>
      <p className="mt-5 mb-14 text-lead" aria-live="polite">
        {orderStatusWords(order)}
      </p>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[7fr_5fr]">
        <OrderItemsView order={order} />
        <OrderFactsView order={order} className="sm:max-lg:grid-cols-3" />
      </div>
      <OrderTimeline events={order.events} />
    </OrderFrameView>
  );
}

function OrderTimeline({ events }: { events: OrderJson["events"] }) {
  const told = events.flatMap(({ kind, at }) => {
    const words = orderEventWords(kind);
    return words === null ? [] : [{ words, at }];
  });
  return (
    <section aria-label="What happened" className="mt-16 max-w-form">
      <h2 className="mb-4 text-heading">What happened</h2>
      <ol>
        {told.map(({ words, at }) => (
          <li key={`${words} ${at}`} className="flex justify-between gap-6 border-t border-hairline py-3">
            <span>{words}</span>
            <time dateTime={at} className="tabular text-right text-grey">
              {momentWords(at)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

function momentWords(at: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(at));
}
