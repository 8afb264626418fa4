import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sendContactMessage } from "#modules/customers/send-contact-message.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { drainEffects } from "#worker/jobs.ts";
import { openShop } from "../cart/shop.ts";

const message = {
  name: "Sample <b>Buyer</b>",
  email: "Sample@example.com",
  topic: "An order" as const,
  message: "Where is my parcel?\n\n<script>alert(1)</script>",
};
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    APP_SECRET: "a-secret-for-tests-of-thirty-two-characters",
    STRIPE_SECRET_KEY: "sk_test_contact",
    STRIPE_PUBLISHABLE_KEY: "pk_test_contact",
    STRIPE_WEBHOOK_SECRET: "whsec_contact",
  });
  openDatabase({ url: database.url, maxConnections: 10 });
  await openShop();
  await db().rows(sql`update shop_settings set support_email = 'help@shop.example'`);
});
beforeEach(async () => {
  await db().affected(sql`delete from mail`);
  await db().affected(sql`delete from effect`);
  await db().affected(sql`delete from rate_limit`);
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

type Written = { kind: string; to: string; replyTo: string | null; html: string; text: string };

async function written(): Promise<Written[]> {
  await drainEffects();
  return db().rows<Written>(
    sql`select kind, "to", reply_to as "replyTo", html, text from mail order by kind`,
  );
}

test("a message reaches the people who answer, and its writer gets a copy", async () => {
  expect(await sendContactMessage(randomUUID(), message)).toMatchObject({ ok: true });
  const [toStaff, receipt] = await written();
  expect(toStaff).toMatchObject({ to: "help@shop.example", replyTo: message.email });
  expect(receipt).toMatchObject({ to: message.email, replyTo: "help@shop.example" });
  for (const mail of [toStaff, receipt]) {
    expect(mail?.text).toContain("Where is my parcel?");
    expect(mail?.html).not.toMatch(/<script>|<b>Buyer/);
  }
});

test("a message that is sent twice arrives once", async () => {
  const id = randomUUID();
  await Promise.all([1, 2, 3].map(() => sendContactMessage(id, message)));
  expect(await written()).toHaveLength(2);
});

test("the form fills nobody else's inbox: five receipts an hour to one address, however it is written", async () => {
  const sent = [];
  for (const email of [
    "a@b.example",
    "A@b.example",
    "a@B.example",
    "a@b.example",
    "a@b.example",
    "A@B.EXAMPLE",
  ])
    sent.push(await sendContactMessage(randomUUID(), { ...message, email }));
  expect(sent.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
  expect(sent.at(-1)).toMatchObject({ error: { code: "too_many_requests" } });
  expect(await written()).toHaveLength(10);
});
