import { startEmulator } from "@cartelle/stripe-emulator";
import pg from "pg";
import { expect } from "vitest";
import { addToCart } from "#modules/cart/add-to-cart.ts";
import { beginCheckout } from "#modules/checkout/begin-checkout.ts";
import { readCheckout } from "#modules/checkout/checkout.store.ts";
import type { Checkout } from "#modules/checkout/checkout.ts";
import { type PayError, payCheckout } from "#modules/checkout/pay-checkout.ts";
import type { Standing } from "#modules/checkout/resume-payment.ts";
import { saveDelivery } from "#modules/checkout/save-delivery.ts";
import { receiveStock } from "#modules/inventory/adjust-stock.ts";
import { auditStock } from "#modules/inventory/stock-audit.ts";
import { reconcileEvents } from "#modules/payments/reconcile-events.ts";
import { stripe } from "#modules/payments/stripe-client.ts";
import { setClock } from "#platform/clock.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import type { Result } from "#platform/result.ts";
import { sql } from "#platform/sql.ts";
import { drainEffects, drainInbox } from "#worker/jobs.ts";
import { createTestDatabase } from "../../support/database.ts";
import { addVariant, openShop } from "../cart/shop.ts";

/** A shop with a database and a Stripe of its own, and the steps of a purchase as tests take them. */
export type Till = Awaited<ReturnType<typeof openTill>>;

const secretKey = "sk_test_till";

export async function openTill(options: { currency?: string } = {}) {
  const database = await createTestDatabase();
  const emulator = await startEmulator({
    secretKey,
    publishableKey: "pk_test_till",
    processingMs: 3_600_000,
    refundMs: 1,
  });
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    APP_SECRET: "a-secret-for-tests-of-thirty-two-characters",
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_PUBLISHABLE_KEY: "pk_test_till",
    STRIPE_WEBHOOK_SECRET: "whsec_till",
    STRIPE_API_BASE: emulator.url,
  });
  openDatabase({ url: database.url, maxConnections: 20 });
  await openShop();
  await db().rows(sql`update shop_settings set currency = ${options.currency ?? "USD"}`);
  await db().rows(sql`
    insert into shipping_method (id, code, name, countries, price_minor, min_days, max_days, position)
    values (gen_random_uuid(), 'standard', 'Standard', ${["US", "DE"]}::text[], 800, 2, 4, 1),
      (gen_random_uuid(), 'express', 'Express', ${["US", "DE"]}::text[], 2400, 1, 1, 2),
      (gen_random_uuid(), 'gift', 'Gift', ${["FR"]}::text[], 0, 2, 4, 3)`);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();

  return {
    emulator,
    /** Shifts the clock that judges expiry. */
    async shiftClock(ms: number) {
      await owner.query("update clock_offset set millis = millis + $1", [ms]);
    },
    /** Ends a connection of the shop from the server's side. */
    async cutConnection(pid: number) {
      const served = new pg.Client({ connectionString: database.url });
      await served.connect();
      await served.query("select pg_terminate_backend($1)", [pid]);
      await served.end();
    },
    /** Runs a statement as the role that owns the tables. */
    async asOwner(statement: string) {
      await owner.query(statement);
    },
    /** Calls one of the emulator's controls. */
    async control(path: string, fields: Record<string, string> = {}, method = "POST") {
      const response = await fetch(`${emulator.url}/_emulator${path}`, {
        method,
        headers: { authorization: `Bearer ${secretKey}` },
        ...(method === "POST" ? { body: new URLSearchParams(fields) } : {}),
      });
      expect(response.ok, `${path}: ${response.status}`).toBe(true);
    },
    async close() {
      await owner.end();
      await closeDatabase();
      await emulator.close();
      await database.drop();
    },
  };
}

/** A cart with units of fresh variants (480.00 each unless told), as a buyer would fill it. */
export async function fillCart(
  lines: { quantity?: number; priceMinor?: number; onHand?: number; variantId?: string }[] = [{}],
): Promise<{ cartId: string; variantIds: string[] }> {
  let cartId: string | null = null;
  const variantIds: string[] = [];
  for (const line of lines) {
    const variantId = line.variantId ?? (await stockVariant(line));
    const added: Awaited<ReturnType<typeof addToCart>> = await addToCart({
      cartId,
      variantId,
      quantity: line.quantity ?? 1,
    });
    if (!added.ok) throw new Error(`the cart refused: ${added.error.code}`);
    cartId = added.value.cartId;
    variantIds.push(variantId);
  }
  if (cartId === null) throw new Error("an empty cart");
  return { cartId, variantIds };
}

/** A fresh variant whose units came in by the ledger. */
export async function stockVariant({ priceMinor = 48_000, onHand = 10 } = {}): Promise<string> {
  const { variantId } = await addVariant({ priceMinor, onHand: 0 });
  await receiveStock([{ variantId, quantity: onHand }], { actor: "seed" });
  return variantId;
}

export async function begin(cartId: string): Promise<string> {
  const begun = await beginCheckout(cartId);
  if (!begun.ok) throw new Error(`no checkout: ${JSON.stringify(begun.error)}`);
  return begun.value.checkoutId;
}

export const delivery = {
  email: "buyer@example.test",
  address: {
    name: "Sample Buyer",
    line1: "14 Example Street",
    line2: "",
    city: "New York",
    region: "NY",
    postalCode: "10012",
    country: "US",
  },
  shippingCode: "standard",
} as const;

/** A checkout that only has to be paid. */
export async function readyToPay(cart?: { cartId: string }, country = "US"): Promise<Checkout> {
  const { cartId } = cart ?? (await fillCart());
  const checkoutId = await begin(cartId);
  const address = { ...delivery.address, country };
  const saved = await saveDelivery(await checkoutNow(checkoutId), { ...delivery, address });
  if (!saved.ok) throw new Error(`no delivery: ${saved.error.code}`);
  return checkoutNow(checkoutId);
}

export async function checkoutNow(id: string): Promise<Checkout> {
  const checkout = await readCheckout(id);
  if (checkout === undefined) throw new Error(`no checkout ${id}`);
  return checkout;
}

/** What the browser would have got from Stripe for a card (by its test token) or an IBAN. */
export async function tokenFor(method: string): Promise<string> {
  const details = { billing_details: { name: "Sample Buyer", email: "buyer@example.test" } };
  const token = await stripe().testHelpers.confirmationTokens.create(
    method.startsWith("pm_")
      ? { payment_method: method }
      : { payment_method_data: { type: "sepa_debit", sepa_debit: { iban: method }, ...details } },
  );
  return token.id;
}

export async function pay(
  checkout: { id: string; quote: number },
  method = "pm_card_visa",
): Promise<Result<Standing, PayError>> {
  return payCheckout(await checkoutNow(checkout.id), {
    quote: checkout.quote,
    confirmationTokenId: await tokenFor(method),
  });
}

/** Feeds every event that Stripe has to the inbox, as late webhooks would, and processes them. */
export async function deliverEvents(): Promise<void> {
  const restore = setClock(() => new Date(Date.now() + 60_000));
  try {
    await reconcileEvents();
  } finally {
    restore();
  }
  await drainInbox();
}

/** Carries out what was decided, as the worker would. */
export const carryOut = drainEffects;

export async function ordersOf(
  checkoutId: string,
): Promise<{ id: string; totalMinor: number; intentId: string | null }[]> {
  return db().rows(sql`
    select id, total_minor as "totalMinor", intent_id as "intentId" from shop_order where checkout_id = ${checkoutId}`);
}

export async function stockOf(variantId: string): Promise<{ onHand: number; reserved: number }> {
  const [level] = await db().rows<{ onHand: number; reserved: number }>(sql`
    select on_hand as "onHand", reserved from stock_level where variant_id = ${variantId}`);
  if (level === undefined) throw new Error("no stock level");
  return level;
}

export async function outcomesOf(checkoutId: string): Promise<string[]> {
  const rows = await db().rows<{ kind: string }>(sql`
    select kind from payment_outcome where checkout_id = ${checkoutId} order by decided_at`);
  return rows.map((row) => row.kind);
}

/** The amount that Stripe holds for a checkout's payments, less what was given back. */
export async function moneyKept(checkoutId: string): Promise<number> {
  const rows = await db().rows<{ intentId: string }>(sql`
    select intent_id as "intentId" from payment_attempt where checkout_id = ${checkoutId}`);
  let kept = 0;
  for (const { intentId } of rows) {
    const intent = await stripe().paymentIntents.retrieve(intentId, { expand: ["latest_charge"] });
    const charge = intent.latest_charge;
    kept +=
      intent.amount_received - (charge !== null && typeof charge === "object" ? charge.amount_refunded : 0);
  }
  return kept;
}

export async function expectCleanBooks(): Promise<void> {
  expect((await auditStock()).filter((finding) => finding.rows.length > 0)).toEqual([]);
}

/** The intent of a checkout's newest attempt. */
export async function intentOf(checkoutId: string): Promise<string> {
  const [attempt] = await db().rows<{ intentId: string }>(sql`
    select intent_id as "intentId" from payment_attempt where checkout_id = ${checkoutId} order by created_at desc limit 1`);
  if (attempt === undefined) throw new Error(`checkout ${checkoutId} was never paid for`);
  return attempt.intentId;
}
