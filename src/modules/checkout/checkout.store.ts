import "server-only";
import { db, type Executor, type Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import type {
  Address,
  Checkout,
  CheckoutLine,
  CheckoutState,
  CheckoutTotals,
  ChosenShipping,
  ClosingTarget,
} from "./checkout.ts";

/** One checkout as it stands, unlocked. */
export async function readCheckout(id: string): Promise<Checkout | undefined> {
  const rows = await db().rows<Checkout>(sql`
    select id, cart_id as "cartId", person_id as "personId", state, closing_to as "closingTo", quote, currency, lines, email,
      shipping_address as "shippingAddress", billing_address as "billingAddress", shipping_method as "shippingMethod",
      subtotal_minor as "subtotalMinor", discount_minor as "discountMinor", shipping_minor as "shippingMinor",
      tax_minor as "taxMinor", total_minor as "totalMinor", current_attempt_id as "currentAttemptId",
      grace_used as "graceUsed"
    from checkout where id = ${id}`);
  return rows[0];
}

export type PromisedCheckout = {
  checkout: Checkout;
  /** Whether its units are still promised, and for how long by the shop's clock. */
  hold: { isLive: boolean; remainingMs: number; totalMs: number };
  /** Why the newest attempt to pay ended. */
  failure: { code: string } | null;
};

type PromisedRow = Checkout & PromisedCheckout["hold"] & Pick<PromisedCheckout, "failure">;

/** The checkout that a cart is promised to, whatever its state, with its hold: all that a buyer's step needs. */
export async function readPromised(cartId: string): Promise<PromisedCheckout | undefined> {
  const [row] = await db().rows<PromisedRow>(sql`
    with clock as materialized (select shop_now() as now)
    select c.id, cart_id as "cartId", person_id as "personId", c.state, closing_to as "closingTo", quote, currency, lines, email,
      shipping_address as "shippingAddress", billing_address as "billingAddress", shipping_method as "shippingMethod",
      subtotal_minor as "subtotalMinor", discount_minor as "discountMinor", shipping_minor as "shippingMinor",
      tax_minor as "taxMinor", total_minor as "totalMinor", current_attempt_id as "currentAttemptId",
      grace_used as "graceUsed",
      r.closed_at is null and (r.pinned or r.expires_at > clock.now) as "isLive",
      -- Not int: a bank's answer is awaited for weeks, and a reservation half reclaimed expired in 1970.
      greatest(0, round(extract(epoch from r.expires_at - clock.now) * 1000))::float8 as "remainingMs",
      greatest(0, round(extract(epoch from r.expires_at - r.created_at) * 1000))::float8 as "totalMs",
      (select failure from payment_attempt a where a.checkout_id = c.id order by a.created_at desc limit 1) as failure
    from clock, cart join checkout c on c.id = cart.checkout_id join reservation r on r.id = c.id
    where cart.id = ${cartId}`);
  if (row === undefined) return undefined;
  const { isLive, remainingMs, totalMs, failure, ...checkout } = row;
  return { checkout, hold: { isLive, remainingMs, totalMs }, failure };
}

/** Locks one checkout. Levels and cart must be locked before, if at all. */
export async function lockCheckout(tx: Tx, id: string): Promise<Checkout | undefined> {
  const [checkout] = await lockCheckouts(tx, { id, cartId: null });
  return checkout;
}

/** Locks a checkout with whatever other checkout of its cart is live or processing. */
export async function lockWithSiblings(
  tx: Tx,
  { id, cartId }: { id: string; cartId: string },
): Promise<{ checkout: Checkout; siblings: Checkout[] } | undefined> {
  const locked = await lockCheckouts(tx, { id, cartId });
  const checkout = locked.find((one) => one.id === id);
  return checkout && { checkout, siblings: locked.filter((one) => one.id !== id) };
}

function lockCheckouts(tx: Tx, { id, cartId }: { id: string; cartId: string | null }): Promise<Checkout[]> {
  return tx.rows<Checkout>(sql`
    select id, cart_id as "cartId", person_id as "personId", state, closing_to as "closingTo", quote, currency, lines, email,
      shipping_address as "shippingAddress", billing_address as "billingAddress", shipping_method as "shippingMethod",
      subtotal_minor as "subtotalMinor", discount_minor as "discountMinor", shipping_minor as "shippingMinor",
      tax_minor as "taxMinor", total_minor as "totalMinor", current_attempt_id as "currentAttemptId",
      grace_used as "graceUsed"
    from checkout
    where id = ${id} or (cart_id = ${cartId} and state in ('OPEN', 'PAYING', 'CLOSING', 'PROCESSING'))
    order by id for update`);
}

export type CheckoutBrief = {
  id: string;
  cartId: string;
  state: CheckoutState;
  currentAttemptId: string | null;
};

/** Locks, in one order, the live and processing checkouts of these carts. */
export async function lockCheckoutsOfCarts(tx: Tx, cartIds: readonly string[]): Promise<CheckoutBrief[]> {
  return tx.rows<CheckoutBrief>(sql`
    select id, cart_id as "cartId", state, current_attempt_id as "currentAttemptId" from checkout
    where cart_id = any(${cartIds}::uuid[]) and state in ('OPEN', 'PAYING', 'CLOSING', 'PROCESSING')
    order by id for update`);
}

/** The live checkout of a cart, unlocked. */
export async function findLiveCheckout(cartId: string): Promise<CheckoutBrief | undefined> {
  const rows = await db().rows<CheckoutBrief>(sql`
    select id, cart_id as "cartId", state, current_attempt_id as "currentAttemptId" from checkout
    where cart_id = ${cartId} and state in ('OPEN', 'PAYING', 'CLOSING')`);
  return rows[0];
}

export type NewCheckout = CheckoutTotals & {
  id: string;
  cartId: string;
  currency: string;
  lines: CheckoutLine[];
};

/** Writes the checkouts of a granted batch, all OPEN at quote 1. */
export async function insertCheckouts(tx: Tx, checkouts: readonly NewCheckout[]): Promise<void> {
  await tx.affected(sql`
    insert into checkout (id, cart_id, currency, lines, subtotal_minor, discount_minor, shipping_minor, tax_minor, total_minor)
    select * from unnest(
      ${checkouts.map((checkout) => checkout.id)}::uuid[], ${checkouts.map((checkout) => checkout.cartId)}::uuid[],
      ${checkouts.map((checkout) => checkout.currency)}::text[],
      ${checkouts.map((checkout) => JSON.stringify(checkout.lines))}::jsonb[],
      ${checkouts.map((checkout) => checkout.subtotalMinor)}::int[],
      ${checkouts.map((checkout) => checkout.discountMinor)}::int[],
      ${checkouts.map((checkout) => checkout.shippingMinor)}::int[],
      ${checkouts.map((checkout) => checkout.taxMinor)}::int[],
      ${checkouts.map((checkout) => checkout.totalMinor)}::int[])`);
}

/** Writes EXPIRED over OPEN checkouts, whose payment therefore can't succeed. Returns those it changed. */
export async function expireOpenCheckouts(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    update checkout set state = 'EXPIRED', updated_at = shop_now()
    where id = any(${ids}::uuid[]) and state = 'OPEN' returning id`);
  return rows.map((row) => row.id);
}

export type Delivery = {
  /** Who is signed in; the order will be theirs. Null for a guest. */
  personId: string | null;
  email: string;
  shippingAddress: Address;
  billingAddress: Address | null;
  shippingMethod: ChosenShipping | null;
};

/**
 * Writes what is to be delivered where, with the lines and totals that follow, as the next quote. Compare-and-set on OPEN
 * and on the quote it was computed from; returns the new quote, or undefined when the checkout has moved on.
 */
export async function writeQuote(
  checkout: { id: string; quote: number },
  next: CheckoutTotals & Delivery & { lines: readonly CheckoutLine[] },
): Promise<number | undefined> {
  const rows = await db().rows<{ quote: number }>(sql`
    update checkout set quote = quote + 1, person_id = ${next.personId}, email = ${next.email},
      lines = ${JSON.stringify(next.lines)}::jsonb,
      shipping_address = ${JSON.stringify(next.shippingAddress)}::jsonb,
      billing_address = ${next.billingAddress === null ? null : JSON.stringify(next.billingAddress)}::jsonb,
      shipping_method = ${next.shippingMethod === null ? null : JSON.stringify(next.shippingMethod)}::jsonb,
      subtotal_minor = ${next.subtotalMinor}, discount_minor = ${next.discountMinor},
      shipping_minor = ${next.shippingMinor}, tax_minor = ${next.taxMinor}, total_minor = ${next.totalMinor},
      updated_at = shop_now()
    where id = ${checkout.id} and state = 'OPEN' and quote = ${checkout.quote}
      and exists (select 1 from reservation r where r.id = checkout.id and r.closed_at is null and r.expires_at > shop_now())
    returning quote`);
  return rows[0]?.quote;
}

/**
 * Moves a checkout by compare-and-set on the states it may come from; false is a lost race. CLOSING keeps where it goes.
 */
export async function moveCheckout(
  executor: Executor,
  id: string,
  from: readonly CheckoutState[],
  to: CheckoutState,
  closingTo: ClosingTarget | null = null,
): Promise<boolean> {
  const moved = await executor.affected(sql`
    update checkout set state = ${to}::checkout_state, closing_to = ${closingTo}::checkout_state, updated_at = shop_now()
    where id = ${id} and state = any(${from}::checkout_state[])`);
  return moved === 1;
}

/**
 * OPEN checkouts whose units are no longer promised: past their time, or already reclaimed by a desk that needed them.
 * Oldest first.
 */
export async function findDeadOpen(limit: number): Promise<string[]> {
  const rows = await db().rows<{ id: string }>(sql`
    select c.id from checkout c join reservation r on r.id = c.id
    where c.state = 'OPEN' and (r.closed_at is not null or (not r.pinned and r.expires_at <= (select shop_now())))
    order by c.updated_at limit ${limit}`);
  return rows.map((row) => row.id);
}

/** Payments in PAYING or CLOSING that nobody has moved for `idleMs`, and whether their hold's time is over. */
export async function findLeftBehind(options: {
  idleMs: number;
  limit: number;
}): Promise<{ id: string; isPastTime: boolean }[]> {
  return db().rows(sql`
    with clock as materialized (select shop_now() as now)
    select c.id, r.expires_at <= clock.now as "isPastTime"
    from clock, checkout c join reservation r on r.id = c.id
    where c.state in ('PAYING', 'CLOSING') and c.updated_at < clock.now - ${options.idleMs} * interval '1 millisecond'
    order by c.updated_at limit ${options.limit}`);
}

/** Remembers that a payment was just asked about, so that it is not asked about again at once. */
export async function touchCheckout(id: string): Promise<void> {
  await db().affected(sql`update checkout set updated_at = shop_now() where id = ${id}`);
}

/** PROCESSING checkouts whose bank has said nothing for longer than this. */
export async function findLongProcessing(days: number): Promise<string[]> {
  const rows = await db().rows<{ id: string }>(sql`
    select id from checkout where state = 'PROCESSING' and updated_at < (select shop_now()) - ${days} * interval '1 day'
    order by updated_at limit 100`);
  return rows.map((row) => row.id);
}
