import { deliveryWindow, formatDeliveryWindow } from "#modules/pricing/delivery.ts";
import { formatMoney } from "#platform/money.ts";
import type { OrderJson } from "./order-json.ts";

type Status = Pick<OrderJson, "state" | "totalMinor" | "refundedMinor" | "isDisputed" | "currency">;

/** How an order stands, in the words its owner reads. */
export function orderStatusWords(order: Status): string {
  const { state, totalMinor, refundedMinor, isDisputed, currency } = order;
  if (state === "CANCELLED") return "This order was cancelled.";
  if (totalMinor > 0 && refundedMinor >= totalMinor) return "Paid back in full.";
  if (isDisputed)
    return "Your bank is looking into the payment. We wait with the parcel until it has decided.";
  if (refundedMinor > 0) {
    return `Paid, and ${formatMoney({ amountMinor: refundedMinor, currency })} of it sent back to you.`;
  }
  return "Paid. We pack it next.";
}

/** A step of the timeline: what happened and when, or what is to come. */
export type TimelineStep = { words: string; note: string | null; at: string | null };

/** What happened to an order, in order, and what its owner can still expect. */
export function orderTimeline(order: OrderJson): TimelineStep[] {
  return [...pastSteps(order), ...comingSteps(order)];
}

function pastSteps({ events, currency }: OrderJson): TimelineStep[] {
  let sentBackMinor = 0;
  return events.flatMap(({ kind, at, detail }) => {
    const totalMinor = detail.refundedMinor ?? sentBackMinor;
    const changeMinor = Math.abs(totalMinor - sentBackMinor);
    sentBackMinor = totalMinor;
    const told = tell(kind, {
      amount: formatMoney({ amountMinor: changeMinor, currency }),
      status: detail.status,
    });
    return told === null ? [] : [{ ...told, at }];
  });
}

type Told = Omit<TimelineStep, "at"> | null;

/** Null for what is the shop's own business. */
function tell(kind: string, { amount, status }: { amount: string; status: string | undefined }): Told {
  switch (kind) {
    case "placed":
      return { words: "Order placed and paid", note: null };
    case "mail_sent":
      return { words: "Confirmation sent", note: null };
    case "refunded":
      return { words: `${amount} sent back`, note: "Banks take up to ten days to show it." };
    case "refund_failed":
      return { words: `Sending ${amount} back failed`, note: "We know of it and try another way." };
    case "disputed":
      return { words: "Your bank asked about the payment", note: "Nothing is sent until it has decided." };
    case "dispute_closed":
      return { words: "Your bank has decided", note: disputeNote(status) };
    default:
      return null;
  }
}

function disputeNote(status: string | undefined): string | null {
  if (status === "won" || status === "warning_closed") return "The payment stands, and the order goes on.";
  return status === "lost" ? "The money went back to you." : null;
}

/** Nothing more is promised of an order that is over or stands still. */
function comingSteps(order: OrderJson): TimelineStep[] {
  const { state, totalMinor, refundedMinor, isDisputed, shippingMethod, placedAt } = order;
  if (state === "CANCELLED" || isDisputed || (totalMinor > 0 && refundedMinor >= totalMinor)) return [];
  const window = formatDeliveryWindow(deliveryWindow(shippingMethod, new Date(placedAt)));
  return [
    { words: "Packed and handed over", note: "We write to you when it leaves.", at: null },
    { words: "With you", note: window, at: null },
  ];
}
