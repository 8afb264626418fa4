import pg from "pg";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { adjustStock } from "#modules/inventory/adjust-stock.ts";
import { lockStock } from "#modules/inventory/lock-stock.ts";
import type { HoldLine } from "#modules/inventory/reservation.ts";
import { createReservationDesk } from "#modules/inventory/reservation-desk.ts";
import { sellHolds } from "#modules/inventory/sell-holds.ts";
import { auditStock } from "#modules/inventory/stock-audit.ts";
import { closeDatabase, db, inTransaction, openDatabase, type Tx } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";

export const quarterHourMs = 15 * 60_000;

let current: TestDatabase;
let owner: pg.Client;

/** Gives the tests of a file a database of their own, open as in production, whose clock they may set. */
export function openInventory(): void {
  beforeAll(async () => {
    current = await createTestDatabase();
    owner = new pg.Client({ connectionString: current.ownerUrl });
    await owner.connect();
    openDatabase({ url: current.url, maxConnections: 10 });
  });
  beforeEach(() => setClockOffset(0));
  afterAll(async () => {
    await closeDatabase();
    await owner.end();
    await current.drop();
  });
}

export function testDatabase(): TestDatabase {
  return current;
}

/** The owner's connection, for what the serving role may not do. */
export function asOwner(): pg.Client {
  return owner;
}

/** Moves the clock that judges expiry. */
export async function setClockOffset(millis: number): Promise<void> {
  await owner.query("update clock_offset set millis = $1", [millis]);
}

/** Stops the clock that judges expiry at an instant while `work` runs. */
export async function atInstant<T>(instant: Date, work: () => Promise<T>): Promise<T> {
  const { rows } = await owner.query("select pg_get_functiondef('shop_now'::regproc) as definition");
  await owner.query(
    `create or replace function shop_now() returns timestamptz language sql volatile parallel safe
     as $$ select timestamptz '${instant.toISOString()}' $$`,
  );
  try {
    return await work();
  } finally {
    await owner.query(rows[0].definition);
  }
}

/** Resolves once some connection of the test waits for a lock. */
export async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await owner.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (rows.length > 0) return;
  }
}

/** A new variant with so many units. */
export async function stocked(onHand: number): Promise<string> {
  const variantId = newId();
  await adjustStock({ variantId, delta: onHand, kind: "RECEIVED", actor: "seed" });
  return variantId;
}

export function line(variantId: string, quantity = 1): HoldLine {
  return { variantId, quantity };
}

/** One request at a desk of its own; returns the answer and the id that was asked for. */
export async function hold(lines: readonly HoldLine[], ttlMs = quarterHourMs) {
  const reservationId = newId();
  const answer = await createReservationDesk().holdStock({ reservationId, lines, ttlMs, context: undefined });
  return { reservationId, answer };
}

/** Like `hold`, where anything but a grant would spoil the test. */
export async function held(lines: readonly HoldLine[], ttlMs = quarterHourMs) {
  const { reservationId, answer } = await hold(lines, ttlMs);
  if (!answer.ok) throw new Error(`not held: ${JSON.stringify(answer.error)}`);
  return { reservationId, expiresAt: answer.value.expiresAt };
}

export async function levelOf(variantId: string): Promise<{ onHand: number; reserved: number }> {
  const [row] = await db().rows<{ onHand: number; reserved: number }>(
    sql`select on_hand as "onHand", reserved from stock_level where variant_id = ${variantId}::uuid`,
  );
  return row ?? { onHand: 0, reserved: 0 };
}

export async function holdStates(reservationId: string): Promise<Record<string, string>> {
  const rows = await db().rows<{ variant_id: string; state: string }>(
    sql`select variant_id, state from hold where reservation_id = ${reservationId}::uuid`,
  );
  return Object.fromEntries(rows.map((row) => [row.variant_id, row.state]));
}

/** Sells a reservation to an order of its own, as settling does: stock locks first, all in one transaction. */
export async function sell(reservationId: string, lines: readonly HoldLine[], orderId = newId()) {
  return inTransaction(async (tx) => {
    await lockStock(
      tx,
      lines.map((wanted) => wanted.variantId),
    );
    const sold = await sellHolds(tx, { reservationId, lines, orderId, actor: `checkout:${reservationId}` });
    if (sold.ok && !sold.value.isRepeat) await writeOrder(tx, orderId, reservationId, lines);
    return sold;
  });
}

async function writeOrder(
  tx: Tx,
  orderId: string,
  checkoutId: string,
  lines: readonly HoldLine[],
): Promise<void> {
  await tx.rows(sql`
    insert into shop_order (id, checkout_id, currency, email, shipping_address, shipping_method, subtotal_minor,
      discount_minor, shipping_minor, tax_minor, total_minor)
    values (${orderId}::uuid, ${checkoutId}::uuid, 'USD', 'ada@example.com', '{}', '{}', 0, 0, 0, 0, 0)`);
  await tx.rows(sql`
    insert into order_line (order_id, variant_id, position, product_slug, title, colour, size, sku, quantity,
      unit_price_minor, discount_minor, tax_minor, total_minor)
    select ${orderId}::uuid, variant_id, 0, 'coat', 'Coat', 'ink', 'M', 'COAT', quantity, 0, 0, 0, 0
    from unnest(${lines.map((wanted) => wanted.variantId)}::uuid[], ${lines.map((wanted) => wanted.quantity)}::int[])
      as line (variant_id, quantity)`);
}

/** The rules that are broken, with their rows: an empty list on a sound database. */
export async function brokenRules() {
  return (await auditStock()).filter((finding) => finding.rows.length > 0);
}
