import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { deliverMail } from "#modules/notifications/deliver-mail.ts";
import { isOutboxShown, mailById, newestMails } from "#modules/notifications/mail.queries.ts";
import { mailTransport } from "#modules/notifications/mail-transport.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { openPostOffice, type PostOffice } from "./post-office.ts";

let database: TestDatabase;
let office: PostOffice;
const environment: { MAIL_TRANSPORT: string | undefined } = { MAIL_TRANSPORT: undefined };

vi.mock("#platform/env.ts", () => ({
  env: () => ({
    ...environment,
    APP_ORIGIN: "https://shop.example",
    MAIL_FROM: "Cartelle <shop@shop.example>",
  }),
}));

beforeAll(async () => {
  database = await createTestDatabase();
  openDatabase({ url: database.url, maxConnections: 5 });
});
beforeEach(async () => {
  office = await openPostOffice();
});
afterEach(async () => {
  mailTransport()?.close();
  environment.MAIL_TRANSPORT = undefined;
  await office.close();
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

function letter(id: string) {
  return {
    id,
    kind: "order_confirmation",
    to: "a@b.example",
    subject: "Your order",
    html: "<p>Hé</p>",
    text: "Hé",
  };
}

async function sentAt(id: string): Promise<Date | null | undefined> {
  const [row] = await db().rows<{ sentAt: Date | null }>(
    sql`select sent_at as "sentAt" from mail where id = ${id}`,
  );
  return row?.sentAt;
}

test("without a transport a mail lands in the outbox and counts as sent", async () => {
  const id = newId();
  await deliverMail(letter(id));
  expect(await sentAt(id)).toBeInstanceOf(Date);
  expect(isOutboxShown()).toBe(true);
  expect((await newestMails(10)).map((mail) => mail.id)).toContain(id);
  expect(await mailById(id)).toMatchObject({ subject: "Your order", text: "Hé" });
});

test("with a transport it goes out once, under a Message-ID made of the effect's id", async () => {
  environment.MAIL_TRANSPORT = office.url;
  const id = newId();
  await deliverMail(letter(id));
  await deliverMail(letter(id));
  expect(office.received).toHaveLength(1);
  expect(office.received[0]).toContain(`Message-ID: <${id}@shop.example>`);
  expect(office.received[0]).toContain("From: Cartelle <shop@shop.example>");
  expect(await sentAt(id)).toBeInstanceOf(Date);
  expect(isOutboxShown()).toBe(false);
});

test("a server that refuses leaves it unsent; the next try sends the words that were written first", async () => {
  environment.MAIL_TRANSPORT = office.url;
  office.refuses = true;
  const id = newId();
  await expect(deliverMail(letter(id))).rejects.toThrow();
  expect(await sentAt(id)).toBeNull();
  office.refuses = false;
  await deliverMail({ ...letter(id), subject: "Another subject" });
  expect(office.received).toHaveLength(1);
  expect(office.received[0]).toContain("Subject: Your order");
  expect(await sentAt(id)).toBeInstanceOf(Date);
});

test("a crash after sending and before marking repeats it under the same Message-ID", async () => {
  environment.MAIL_TRANSPORT = office.url;
  const id = newId();
  await deliverMail(letter(id));
  await db().affected(sql`update mail set sent_at = null where id = ${id}`);
  await deliverMail(letter(id));
  const ids = office.received.map((received) => /Message-ID: (\S+)/.exec(received)?.[1]);
  expect(ids).toEqual([`<${id}@shop.example>`, `<${id}@shop.example>`]);
});
