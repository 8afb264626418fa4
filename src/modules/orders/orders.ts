/** The picture of a line, kept with the order whatever becomes of the product. */
export type LineImage = {
  url: string;
  width: number;
  height: number;
  alt: string;
  blurDataUrl?: string | undefined;
};

/** One line of an order, amounts in minor units: total = unit price × quantity − discount + tax. */
export type OrderLine = {
  variantId: string;
  productSlug: string;
  title: string;
  colour: string;
  size: string;
  sku: string;
  image: LineImage | null;
  quantity: number;
  unitPriceMinor: number;
  discountMinor: number;
  taxMinor: number;
  totalMinor: number;
};

export type OrderAddress = {
  name: string;
  line1: string;
  line2: string;
  city: string;
  region: string;
  postalCode: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
};

export type OrderShipping = {
  code: string;
  name: string;
  priceMinor: number;
  minDays: number;
  maxDays: number;
};

export type OrderTotals = {
  subtotalMinor: number;
  discountMinor: number;
  shippingMinor: number;
  taxMinor: number;
  totalMinor: number;
};

/** What a paid checkout hands over. */
export type NewOrder = OrderTotals & {
  id: string;
  checkoutId: string;
  /** Whose account it belongs to; null for a guest's. */
  personId: string | null;
  currency: string;
  email: string;
  shippingAddress: OrderAddress;
  billingAddress: OrderAddress | null;
  shippingMethod: OrderShipping;
  /** Null when there was nothing to pay. */
  intentId: string | null;
  lines: readonly OrderLine[];
};

export type OrderEventKind =
  | "placed"
  | "mail_sent"
  | "refunded"
  | "refund_failed"
  | "disputed"
  | "dispute_closed";

/** An order as its page and its mails show it. */
export type OrderView = OrderTotals & {
  id: string;
  number: number;
  state: "OPEN" | "CANCELLED";
  currency: string;
  email: string;
  shippingAddress: OrderAddress;
  shippingMethod: OrderShipping;
  refundedMinor: number;
  isDisputed: boolean;
  placedAt: Date;
  lines: OrderLine[];
  events: OrderEvent<Date>[];
};

/** Something that happened to an order. `detail` by kind: the total sent back so far, or how a dispute stands. */
export type OrderEvent<Moment> = {
  kind: string;
  at: Moment;
  detail: { refundedMinor?: number | undefined; status?: string | undefined };
};

/** "#10481": how people name an order. */
export function orderName(number: number): string {
  return `#${number}`;
}
