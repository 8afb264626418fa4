import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import pg from "pg";

/** Where the shop under test keeps its database and secrets (scripts/test/test-shop.ts). */
const folder = path.resolve(process.env.E2E_DATA_DIR ?? path.join(".data", "test-shop"));

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(folder, name), "utf8")) as T;
}

/** A statement as the role that owns the tables, which alone may shift the clock. */
async function asOwner<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
  const { databaseOwner } = readJson<{ databaseOwner: string }>("secrets.json");
  const { port } = readJson<{ port: number }>("postgres.json");
  const url = `postgres://cartelle_owner:${encodeURIComponent(databaseOwner)}@127.0.0.1:${port}/cartelle`;
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** Lets time pass for every hold, from where it is now. */
export async function passTime(ms: number): Promise<void> {
  await asOwner("update clock_offset set millis = millis + $1", [ms]);
}

export async function resetTime(): Promise<void> {
  await asOwner("update clock_offset set millis = 0");
}

/** What a command needs that works on the shop under test. */
export function shopUnderTest(): Record<string, string> {
  const secrets = readJson<Record<string, string>>("secrets.json");
  const { port } = readJson<{ port: number }>("postgres.json");
  const password = encodeURIComponent(secrets["databaseServing"] ?? "");
  return {
    DATABASE_URL: `postgres://cartelle_app:${password}@127.0.0.1:${port}/cartelle`,
    APP_ORIGIN: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    APP_SECRET: secrets["appSecret"] ?? "",
    STRIPE_SECRET_KEY: secrets["stripeSecretKey"] ?? "",
    STRIPE_PUBLISHABLE_KEY: secrets["stripePublishableKey"] ?? "",
    STRIPE_WEBHOOK_SECRET: secrets["stripeWebhookSecret"] ?? "",
  };
}

export type Piece = { variantId: string; slug: string; colour: string; size: string; title: string };

/** A variant on sale with at least (or, for `exactly`, just) so many units that nobody holds. */
export async function findPiece(units: { atLeast: number } | { exactly: number }): Promise<Piece> {
  const [least, most] = "exactly" in units ? [units.exactly, units.exactly] : [units.atLeast, 1_000_000];
  const rows = await asOwner<Piece>(
    `select v.id as "variantId", p.slug, replace(lower(k.name), ' ', '-') as colour, v.size, p.name as title
     from variant v join product p on p.id = v.product_id join product_colour k on k.id = v.colour_id
     join stock_level s on s.variant_id = v.id
     where p.status = 'ACTIVE' and v.status = 'ACTIVE' and s.reserved = 0 and s.on_hand between $1 and $2
       and v.price_minor > 5000
     order by s.on_hand desc, v.sku limit 1`,
    [least, most],
  );
  const piece = rows[0];
  if (piece === undefined) throw new Error(`The seed has no variant with ${JSON.stringify(units)}`);
  return piece;
}

/** Unsold units, and those that somebody holds: a hold past its time is none, though it may still be written down. */
export type Stock = { onHand: number; held: number };

export async function stockOf(variantId: string): Promise<Stock> {
  const [stock] = await asOwner<Stock>(
    `select on_hand as "onHand", (
       select coalesce(sum(h.quantity), 0)::int from hold h join reservation r on r.id = h.reservation_id
       where h.variant_id = stock_level.variant_id and h.state = 'HELD'
         and r.closed_at is null and (r.pinned or r.expires_at > shop_now())) as held
     from stock_level where variant_id = $1`,
    [variantId],
  );
  if (stock === undefined) throw new Error(`No stock is known of ${variantId}`);
  return stock;
}

/** Runs a recurring job now, as a platform without a worker would. */
export async function runJob(job: string): Promise<void> {
  const { cronSecret } = readJson<{ cronSecret: string }>("secrets.json");
  const base = process.env.E2E_BASE_URL ?? "http://localhost:3000";
  const response = await fetch(`${base}/api/cron/${job}`, {
    headers: { authorization: `Bearer ${cronSecret}` },
  });
  if (!response.ok) throw new Error(`The job ${job} answered ${response.status}`);
}

/** Makes the order that was placed last so many days older, and gives it an address of its own. */
export async function ageLastOrder(days: number, email: string): Promise<void> {
  await asOwner(
    `update shop_order set placed_at = placed_at - $1::int * interval '1 day', email = $2
     where id = (select id from shop_order order by number desc limit 1)`,
    [days, email],
  );
}

/** Units that come in, with their line in the ledger. */
export async function giveStock(variantId: string, units: number): Promise<void> {
  await asOwner(
    `with level as (
       insert into stock_level (variant_id, on_hand) values ($1, $2)
       on conflict (variant_id) do update set on_hand = stock_level.on_hand + $2 returning on_hand)
     insert into stock_movement (variant_id, kind, delta, on_hand_after, reason, actor)
     select $1, 'RECEIVED', $2, on_hand, 'A test', 'test' from level`,
    [variantId, units],
  );
}

/** Orders that hold a variant. */
export async function ordersOf(variantId: string): Promise<number> {
  const [row] = await asOwner<{ count: number }>(
    "select count(*)::int as count from order_line where variant_id = $1",
    [variantId],
  );
  return row?.count ?? 0;
}
