import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { OrderEvent, OrderView } from "./orders.ts";

/** One order with its lines and timeline, or null. The caller has proven that the reader may see it. */
export function orderById(id: string): Promise<OrderView | null> {
  return readOrder({ id, checkoutId: null });
}

/** The order that came of a checkout, or null while there is none. */
export function orderOfCheckout(checkoutId: string): Promise<OrderView | null> {
  return readOrder({ id: null, checkoutId });
}

/** All orders of a person, newest first, with all that is kept of each, in one statement. */
export function ordersInFull(personId: string): Promise<OrderView[]> {
  return readOrders({ id: null, checkoutId: null, personId });
}

async function readOrder(key: { id: string | null; checkoutId: string | null }): Promise<OrderView | null> {
  const [order] = await readOrders({ ...key, personId: null });
  return order ?? null;
}

type OrderKey = { id: string | null; checkoutId: string | null; personId: string | null };

/** One statement, by any key: the page that follows each purchase and its mail both read it. */
async function readOrders(key: OrderKey): Promise<OrderView[]> {
  const orders = await db().rows<Omit<OrderView, "events"> & { events: OrderEvent<string>[] }>(sql`
    select id, number, state, currency, email, shipping_address as "shippingAddress", shipping_method as "shippingMethod",
      subtotal_minor as "subtotalMinor", discount_minor as "discountMinor", shipping_minor as "shippingMinor",
      tax_minor as "taxMinor", total_minor as "totalMinor", refunded_minor as "refundedMinor",
      is_disputed as "isDisputed", placed_at as "placedAt",
      (select json_agg(json_build_object('variantId', variant_id, 'productSlug', product_slug, 'title', title,
          'colour', colour, 'size', size, 'sku', sku, 'image', image, 'quantity', quantity,
          'unitPriceMinor', unit_price_minor, 'discountMinor', discount_minor, 'taxMinor', tax_minor,
          'totalMinor', total_minor) order by position)
        from order_line where order_id = shop_order.id) as lines,
      (select json_agg(json_build_object('kind', kind, 'at', at, 'detail', detail) order by order_event.id)
        from order_event where order_id = shop_order.id) as events
    from shop_order where id = ${key.id}::uuid or checkout_id = ${key.checkoutId}::uuid or person_id = ${key.personId}::uuid
    order by placed_at desc`);
  return orders.map((order) => ({
    ...order,
    events: order.events.map((event) => ({ ...event, at: new Date(event.at) })),
  }));
}
