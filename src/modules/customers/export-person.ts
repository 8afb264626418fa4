import "server-only";
import type { Person } from "#modules/identity/identity.ts";
import { passkeysOf, sessionsOf } from "#modules/identity/ways-in.queries.ts";
import { ordersInFull } from "#modules/orders/orders.queries.ts";
import { reviewsOfPerson } from "#modules/reviews/own-reviews.queries.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { addressesOf } from "./addresses.queries.ts";

/** Everything the shop keeps about a person, as plain data. Passwords and keys are of no use to anybody and left out. */
export async function exportPerson(person: Person, sessionId: string): Promise<object> {
  return {
    account: person,
    addresses: await addressesOf(person.id),
    orders: await ordersInFull(person.id),
    saved: await db().rows(sql`
      select product.name, product.slug, wish.created_at as "savedAt" from wish join product on product.id = wish.product_id
      where person_id = ${person.id} order by wish.created_at desc`),
    reviews: await reviewsOfPerson(person.id),
    letter: await db().rows(sql`
      select state, requested_at as "requestedAt", confirmed_at as "confirmedAt" from newsletter_subscriber
      where email = ${person.email}`),
    stockNotices: await db().rows(sql`
      select variant.sku, stock_notice.state, stock_notice.created_at as "createdAt"
      from stock_notice join variant on variant.id = stock_notice.variant_id where email = ${person.email}`),
    passkeys: await passkeysOf(person.id),
    sessions: await sessionsOf(person.id, sessionId),
  };
}
