import "server-only";
import { prisma } from "#platform/db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { LineImage, OrderAddress, OrderShipping, OrderView } from "./orders.ts";

const orderSelect = {
  id: true,
  number: true,
  state: true,
  currency: true,
  email: true,
  shippingAddress: true,
  shippingMethod: true,
  subtotalMinor: true,
  discountMinor: true,
  shippingMinor: true,
  taxMinor: true,
  totalMinor: true,
  refundedMinor: true,
  isDisputed: true,
  placedAt: true,
  lines: {
    orderBy: { position: "asc" },
    select: {
      variantId: true,
      productSlug: true,
      title: true,
      colour: true,
      size: true,
      sku: true,
      image: true,
      quantity: true,
      unitPriceMinor: true,
      discountMinor: true,
      taxMinor: true,
      totalMinor: true,
    },
  },
  events: { orderBy: { id: "asc" }, select: { kind: true, at: true } },
} as const;

/** One order with its lines and timeline, or null. The caller has proven that the reader may see it. */
export async function orderById(id: string): Promise<OrderView | null> {
  return view(await prisma().order.findUnique({ where: { id }, select: orderSelect }));
}

/** The order that came of a checkout, or null while there is none. */
export async function orderOfCheckout(checkoutId: string): Promise<OrderView | null> {
  return view(await prisma().order.findUnique({ where: { checkoutId }, select: orderSelect }));
}

type Row = Prisma.OrderGetPayload<{ select: typeof orderSelect }>;

function view(row: Row | null): OrderView | null {
  if (row === null) return null;
  return {
    ...row,
    // Written by place-order.ts from the same types, and never edited by hand.
    shippingAddress: row.shippingAddress as OrderAddress,
    shippingMethod: row.shippingMethod as OrderShipping,
    lines: row.lines.map((line) => ({ ...line, image: line.image as LineImage | null })),
  };
}
