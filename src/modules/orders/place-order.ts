import "server-only";
import type { Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type { NewOrder } from "./orders.ts";

/**
 * Writes the order of a paid checkout inside the transaction that sells its stock, and returns its number. UNIQUE on the
 * checkout and on the intent makes a second one impossible; callers find that out before, under the checkout's lock.
 */
export async function placeOrder(tx: Tx, order: NewOrder): Promise<number> {
  const rows = await tx.rows<{ number: number }>(sql`
    with placed as (
      insert into shop_order (id, checkout_id, person_id, currency, email, shipping_address, billing_address, shipping_method,
        subtotal_minor, discount_minor, shipping_minor, tax_minor, total_minor, intent_id, placed_at)
      values (${order.id}, ${order.checkoutId}, ${order.personId}, ${order.currency}, ${order.email},
        ${JSON.stringify(order.shippingAddress)}::jsonb,
        ${order.billingAddress === null ? null : JSON.stringify(order.billingAddress)}::jsonb,
        ${JSON.stringify(order.shippingMethod)}::jsonb, ${order.subtotalMinor}, ${order.discountMinor},
        ${order.shippingMinor}, ${order.taxMinor}, ${order.totalMinor}, ${order.intentId}, shop_now())
      returning id, number
    ), lines as (
      insert into order_line (order_id, variant_id, position, product_slug, title, colour, size, sku, image, quantity,
        unit_price_minor, discount_minor, tax_minor, total_minor)
      select placed.id, line."variantId", line.position, line."productSlug", line.title, line.colour, line.size, line.sku,
        line.image, line.quantity, line."unitPriceMinor", line."discountMinor", line."taxMinor", line."totalMinor"
      from placed, jsonb_to_recordset(${JSON.stringify(order.lines.map((line, position) => ({ ...line, position })))}::jsonb)
        as line("variantId" uuid, position int, "productSlug" text, title text, colour text, size text, sku text,
          image jsonb, quantity int, "unitPriceMinor" int, "discountMinor" int, "taxMinor" int, "totalMinor" int)
    ), event as (
      insert into order_event (order_id, kind, actor, at) select id, 'placed', 'buyer', shop_now() from placed
    )
    select number from placed`);
  const number = rows[0]?.number;
  if (number === undefined) throw new Error(`Order ${order.id} was not written`);
  return number;
}
