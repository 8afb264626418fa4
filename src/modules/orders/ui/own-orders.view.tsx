import type { Route } from "next";
import Link from "next/link";
import { Picture } from "#ui/picture.tsx";
import { Price } from "#ui/price.tsx";
import { longDay } from "../order-words.ts";
import { orderName } from "../orders.ts";
import type { OwnOrder } from "../own-orders.queries.ts";
import { orderStatusWords } from "./order-status.ts";

/** A person's orders, newest first; the whole line leads to the order. */
export function OwnOrdersView({ orders }: { orders: readonly OwnOrder[] }) {
  return (
    <ul className="border-b border-hairline">
      {orders.map((order) => (
        <OrderRow key={order.id} order={order} />
      ))}
    </ul>
  );
}

function OrderRow({ order }: { order: OwnOrder }) {
  const { id, number, placedAt, lines, pieces, totalMinor, currency } = order;
  return (
    <li className="group relative grid grid-cols-[1fr_auto] gap-x-6 gap-y-4 border-t border-hairline py-6 has-focus-visible:outline-2 md:grid-cols-[14rem_1fr_auto] md:py-8">
      <div>
        <Link
          href={`/order?${new URLSearchParams({ id })}` as Route}
          prefetch={false}
          className="text-heading after:absolute after:inset-0 focus-visible:outline-none group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4"
        >
          {orderName(number)}
        </Link>
        <p className="mt-2 text-grey">
          <time dateTime={placedAt.toISOString()}>{longDay(placedAt)}</time>
        </p>
      </div>
      <div className="text-right md:order-last">
        <Price amountMinor={totalMinor} currency={currency} exact />
        <p className="mt-2 text-grey">{pieces === 1 ? "1 piece" : `${pieces} pieces`}</p>
      </div>
      <div className="col-span-2 grid content-start gap-4 md:col-span-1">
        <p>{orderStatusWords(order)}</p>
        <Thumbnails lines={lines} />
      </div>
    </li>
  );
}

const shownAtMost = 5;

function Thumbnails({ lines }: Pick<OwnOrder, "lines">) {
  const more = lines.length - shownAtMost;
  return (
    <div className="flex items-end gap-2">
      {lines.slice(0, shownAtMost).map((line) => (
        <span key={`${line.title} ${line.colour} ${line.size}`} className="w-16 shrink">
          {line.image ? (
            <Picture picture={{ ...line.image, src: line.image.url }} ratio="product" sizes="64px" />
          ) : (
            <span className="flex aspect-product items-end bg-panel p-1 text-tiny">{line.title}</span>
          )}
        </span>
      ))}
      {more > 0 && <span className="text-small text-grey">and {more} more</span>}
    </div>
  );
}
