"use client";

import { useSignedRead } from "#ui/use-signed-read.ts";
import { LinkNotValidView } from "./link-not-valid.view.tsx";
import { NotReachedView } from "./not-reached.view.tsx";
import type { OrderJson } from "./order-json.ts";
import { OrderPageView } from "./order-page.view.tsx";
import { OrderSkeletonView } from "./order-skeleton.view.tsx";
import { OrderTools } from "./order-tools.tsx";

function noWaits(): readonly number[] {
  return [];
}

/** The order that the link of this page names. Read again when its owner comes back to it. */
export function OrderPage() {
  const { status, value, reload } = useSignedRead<OrderJson>("/api/order", { waitsMs: noWaits });
  if (value !== null) return <OrderPageView order={value} tools={<OrderTools />} />;
  if (status === "invalid") return <LinkNotValidView />;
  if (status === "failed") return <NotReachedView onRetry={reload} />;
  return <OrderSkeletonView title="Your order" />;
}
