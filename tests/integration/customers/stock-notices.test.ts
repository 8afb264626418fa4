import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { requestStockNotice } from "#modules/customers/request-stock-notice.ts";
import { sendStockNotices } from "#modules/customers/send-stock-notices.ts";
import { mailBackInStock, mailStockNoticeNoted } from "#modules/customers/stock-notice-mails.ts";
import { stopAllStockNotices, stopStockNotice } from "#modules/customers/stop-stock-notice.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase } from "#tests/support/database.ts";
import { addCategory, addProduct, setStock } from "../catalog/shop.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let owner: pg.Client;
let categoryId: string;
let variantId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  process.env.APP_SECRET = "a-secret-for-tests-of-thirty-two-characters";
  process.env.DATABASE_URL = database.url;
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: "sk_test_x",
    STRIPE_PUBLISHABLE_KEY: "pk_test_x",
    STRIPE_WEBHOOK_SECRET: "whsec_x",
  });
  openDatabase({ url: database.url, maxConnections: 12 });
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  categoryId = await addCategory("outerwear");
});

afterAll(async () => {
  await owner.end();
  await closeDatabase();
  await database.drop();
});

beforeEach(async () => {
  await db().rows(sql`delete from stock_notice`);
  const product = await addProduct({ categoryId, colours: [{ code: "ink", sizes: ["S"] }] });
  variantId = product.variantIds[0] as string;
  await setStock(variantId, 0);
});

const ask = (name: string, id = variantId) =>
  requestStockNotice({ variantId: id, email: `${name}@example.com` });

async function restock(units: number): Promise<void> {
  await db().rows(
    sql`update stock_level set on_hand = ${units}::int, reserved = 0 where variant_id = ${variantId}`,
  );
}

async function told(): Promise<string[]> {
  const rows = await db().rows<{ name: string }>(sql`
    select split_part(email, '@', 1) as name from stock_notice
    where variant_id = ${variantId} and state = 'SENT' order by created_at, id`);
  return rows.map((row) => row.name);
}

async function mailsDecided(kind: string): Promise<string[]> {
  const rows = await db().rows<{ id: string }>(sql`
    select payload->>'noticeId' as id from effect where kind = ${kind}
      and (payload->>'noticeId')::uuid in (select id from stock_notice where variant_id = ${variantId})`);
  return rows.map((row) => row.id);
}

describe("asking to be told", () => {
  test("twenty clicks at once open one notice and send one mail", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask("ada")));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await mailsDecided("mail.stock_notice_noted")).toHaveLength(1);
  });

  test("is refused for what can be bought, and for what is not sold at all", async () => {
    expect(await ask("ada", randomUUID())).toEqual({ ok: false, error: { code: "unknown_variant" } });
    await restock(1);
    expect(await ask("ada")).toMatchObject({ ok: false, error: { code: "in_stock" } });
  });

  test("ends at twenty open wishes of one address, asked all at once", async () => {
    const sizes = Array.from({ length: 24 }, (_, index) => `${index}`);
    const many = await addProduct({ categoryId, colours: [{ code: "ink", sizes }] });
    for (const id of many.variantIds) await setStock(id, 0);
    const answers = await Promise.all(many.variantIds.map((id) => ask("ada", id)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const [open] = await db().rows<{ count: number }>(
      sql`select count(*) from stock_notice where state = 'OPEN'`,
    );
    expect(open?.count).toBe(20);
  });
});

describe("telling those who wait", () => {
  test("tells nobody while there is nothing to buy", async () => {
    await ask("ada");
    expect(await sendStockNotices()).toBe(0);
    await db().rows(sql`update stock_level set on_hand = 1, reserved = 1 where variant_id = ${variantId}`);
    await db().rows(sql`
      with promised as (
        insert into reservation (id, expires_at) values (gen_random_uuid(), shop_now() + interval '1 hour') returning id)
      insert into hold (reservation_id, variant_id, quantity) select id, ${variantId}::uuid, 1 from promised`);
    expect(await sendStockNotices()).toBe(0);
  });

  test("tells three for a unit, in the order in which they asked, and the next ones half a day later", async () => {
    const names = ["ada", "bea", "cleo", "dora", "eva"];
    for (const name of names) await ask(name);
    await restock(1);
    expect(await sendStockNotices()).toBe(3);
    expect(await told()).toEqual(["ada", "bea", "cleo"]);
    expect(await sendStockNotices()).toBe(0);
    await owner.query("update clock_offset set millis = millis + $1", [13 * 3_600_000]);
    expect(await sendStockNotices()).toBe(2);
    expect(await told()).toEqual(names);
    expect(await mailsDecided("mail.back_in_stock")).toHaveLength(5);
  });

  test("ten senders at once tell no more than one would", async () => {
    for (const name of ["ada", "bea", "cleo", "dora", "eva", "fay", "gia", "hope"]) await ask(name);
    await restock(2);
    const counts = await Promise.all(Array.from({ length: 10 }, () => sendStockNotices()));
    const after = await sendStockNotices();
    expect(counts.reduce((sum, count) => sum + count, after)).toBe(6);
    expect(await told()).toHaveLength(6);
  });

  test("whoever calls off while notices go out is told or not, and never both", async () => {
    for (let round = 0; round < 12; round += 1) {
      await db().rows(sql`delete from stock_notice`);
      await restock(0);
      await ask("ada");
      const [notice] = await db().rows<{ id: string }>(sql`select id from stock_notice`);
      await restock(1);
      await Promise.all([sendStockNotices(), stopStockNotice(notice?.id ?? "")]);
      const [ended] = await db().rows<{ state: string; mails: number }>(sql`
        select state, (select count(*) from effect where kind = 'mail.back_in_stock'
          and payload->>'noticeId' = stock_notice.id::text) as mails from stock_notice`);
      expect(ended).toEqual({ state: ended?.mails === 1 ? "SENT" : "CANCELLED", mails: ended?.mails });
    }
  });

  test("somebody who was told may ask again, and is told again", async () => {
    await ask("ada");
    await restock(1);
    await sendStockNotices();
    await restock(0);
    expect((await ask("ada")).ok).toBe(true);
    await restock(3);
    expect(await sendStockNotices()).toBe(1);
  });
});

test("one link stops all notices of its address, and of nobody else", async () => {
  const other = await addProduct({ categoryId, colours: [{ code: "ink", sizes: ["M"] }] });
  await setStock(other.variantIds[0] as string, 0);
  await ask("ada");
  await ask("ada", other.variantIds[0]);
  await ask("bea");
  const [notice] = await db().rows<{ id: string }>(
    sql`select id from stock_notice where email = 'ada@example.com' and variant_id = ${variantId}`,
  );
  expect(await stopAllStockNotices(notice?.id ?? "")).toBe(2);
  expect(await stopAllStockNotices(notice?.id ?? "")).toBe(0);
  await restock(5);
  await sendStockNotices();
  expect(await told()).toEqual(["bea"]);
});

test("mails name the variant, lead to its colour, and carry the link that stops them", async () => {
  await ask("ada");
  const [notice] = await db().rows<{ id: string }>(sql`select id from stock_notice`);
  const noticeId = notice?.id ?? "";
  const [noted, back] = [randomUUID(), randomUUID()];
  await mailStockNoticeNoted(noted, noticeId);
  await restock(1);
  await sendStockNotices();
  await mailBackInStock(back, noticeId);
  await mailStockNoticeNoted(randomUUID(), noticeId);
  const mails = await db().rows<{ id: string; to: string; text: string }>(
    sql`select id, "to", text from mail`,
  );
  expect(mails.map((mail) => mail.id).sort()).toEqual([noted, back].sort());
  for (const mail of mails) {
    expect(mail.to).toBe("ada@example.com");
    expect(mail.text).toContain(`/stock-notice/stop?id=${noticeId}&sig=`);
  }
  expect(mails.find((mail) => mail.id === back)?.text).toMatch(/\/product\/product-\S+\?colour=ink/);
});
