import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { confirmNewsletter } from "#modules/customers/confirm-newsletter.ts";
import { forgetUnanswered } from "#modules/customers/forget-unanswered.ts";
import { leaveNewsletter } from "#modules/customers/leave-newsletter.ts";
import { requestNewsletter } from "#modules/customers/request-newsletter.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { drainEffects } from "#worker/jobs.ts";

const reader = "reader@example.com";
const dayMs = 86_400_000;
let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    APP_SECRET: "a-secret-for-tests-of-thirty-two-characters",
    STRIPE_SECRET_KEY: "sk_test_letter",
    STRIPE_PUBLISHABLE_KEY: "pk_test_letter",
    STRIPE_WEBHOOK_SECRET: "whsec_letter",
  });
  openDatabase({ url: database.url, maxConnections: 10 });
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
beforeEach(async () => {
  await db().affected(sql`delete from newsletter_subscriber`);
  await db().affected(sql`delete from mail`);
  await db().affected(sql`delete from effect`);
  await owner.query("update clock_offset set millis = 0");
});
afterAll(async () => {
  await owner.end();
  await closeDatabase();
  await database.drop();
});

async function passTime(ms: number): Promise<void> {
  await owner.query("update clock_offset set millis = millis + $1", [ms]);
}

type Letter = { kind: string; to: string; text: string; listUnsubscribe: string | null };

/** What is written to the reader once the worker has been there, oldest first: by id, which rises, as several are delivered at once. */
async function letters(): Promise<Letter[]> {
  await drainEffects();
  return db().rows<Letter>(sql`
    select kind, "to", text, list_unsubscribe as "listUnsubscribe" from mail order by id`);
}

function linkIn(text: string | undefined, path: string): URLSearchParams {
  const found = new RegExp(`\\S*${path}\\?\\S+`).exec(text ?? "")?.[0];
  if (found === undefined) throw new Error(`No link to ${path} in: ${text}`);
  return new URL(found).searchParams;
}

async function state(): Promise<string | undefined> {
  const [row] = await db().rows<{ state: string }>(
    sql`select state from newsletter_subscriber where email = ${reader}`,
  );
  return row?.state;
}

/** Asks for the letter and returns the link that comes by mail. */
async function ask(): Promise<URLSearchParams> {
  await requestNewsletter(reader);
  return linkIn((await letters()).at(-1)?.text, "/newsletter/confirm");
}

async function join(): Promise<{ confirm: URLSearchParams; leave: URLSearchParams }> {
  const confirm = await ask();
  expect(await confirmNewsletter(confirm)).toMatchObject({ ok: true });
  return { confirm, leave: linkIn((await letters()).at(-1)?.text, "/newsletter/unsubscribe") };
}

test("an address is on the list only once its link was confirmed", async () => {
  const link = await ask();
  expect(await state()).toBe("PENDING");
  expect(await confirmNewsletter(link)).toMatchObject({ ok: true });
  expect(await state()).toBe("CONFIRMED");
  const sent = await letters();
  expect(sent.map(({ kind }) => kind)).toEqual(["newsletter_confirm", "newsletter_welcome"]);
  expect(sent[0]?.listUnsubscribe).toBeNull();
  expect(sent[1]?.listUnsubscribe).toMatch(/\/api\/newsletter\/unsubscribe\?id=/);
});

test("a link that is not ours changes nothing", async () => {
  const link = await ask();
  for (const [name, value] of [
    ["sig", "x"],
    ["round", "2"],
    ["id", "01a203fb-46c6-75d6-8188-9cb4b2c3084f"],
    ["id", "' or 1=1"],
  ] as const) {
    const forged = new URLSearchParams(link);
    forged.set(name, value);
    expect(await confirmNewsletter(forged)).toMatchObject({ error: { code: "link_not_valid" } });
  }
  expect(await state()).toBe("PENDING");
});

test("a link to leave is worth nothing to confirm with, and the other way round", async () => {
  const { confirm, leave } = await join();
  expect(await leaveNewsletter(confirm)).toMatchObject({ ok: false });
  expect(await confirmNewsletter(leave)).toMatchObject({ ok: false });
});

test("a second click, even at the same moment, is as good as the first and welcomes once", async () => {
  const link = await ask();
  const clicks = await Promise.all([1, 2, 3, 4].map(() => confirmNewsletter(link)));
  expect(clicks.every(({ ok }) => ok)).toBe(true);
  expect((await letters()).filter(({ kind }) => kind === "newsletter_welcome")).toHaveLength(1);
});

test("asking again and again fills nobody's inbox", async () => {
  await Promise.all([1, 2, 3, 4, 5].map(() => requestNewsletter(reader)));
  expect(await letters()).toHaveLength(1);
  await passTime(11 * 60_000);
  await requestNewsletter(reader);
  expect(await letters()).toHaveLength(2);
});

test("the first link still works after a second one was asked for", async () => {
  const first = await ask();
  await passTime(11 * 60_000);
  await ask();
  expect(await confirmNewsletter(first)).toMatchObject({ ok: true });
});

test("whoever asks for what they have is told so by mail, and the form says the same as ever", async () => {
  await join();
  await passTime(11 * 60_000);
  const answers = [await requestNewsletter(reader), await requestNewsletter("new@example.com")];
  expect(answers[0]).toEqual(answers[1]);
  expect(await state()).toBe("CONFIRMED");
  const toReader = (await letters()).filter(({ to }) => to === reader);
  expect(toReader.at(-1)?.text).toContain("You are on the list already");
});

test("a link confirms for seven days and not a moment longer", async () => {
  const link = await ask();
  await passTime(7 * dayMs);
  expect(await confirmNewsletter(link)).toMatchObject({ error: { code: "link_not_valid" } });
});

test("leaving works any number of times, and an old link can't bring anybody back", async () => {
  const { confirm, leave } = await join();
  expect(await leaveNewsletter(leave)).toMatchObject({ ok: true });
  expect(await leaveNewsletter(leave)).toMatchObject({ ok: true });
  expect(await state()).toBe("LEFT");
  expect(await confirmNewsletter(confirm)).toMatchObject({ ok: false });
  const again = await ask();
  expect(await confirmNewsletter(confirm)).toMatchObject({ ok: false });
  expect(await confirmNewsletter(again)).toMatchObject({ ok: true });
  expect(await state()).toBe("CONFIRMED");
});

test("nobody is welcomed who has left meanwhile", async () => {
  const link = await ask();
  await confirmNewsletter(link);
  await db().affected(sql`update newsletter_subscriber set state = 'LEFT', left_at = now()`);
  expect((await letters()).map(({ kind }) => kind)).toEqual(["newsletter_confirm"]);
});

test("addresses that never answered are forgotten after thirty days, readers are not", async () => {
  await requestNewsletter("silent@example.com");
  await join();
  await passTime(29 * dayMs);
  expect(await forgetUnanswered()).toBe(0);
  await passTime(2 * dayMs);
  expect(await forgetUnanswered()).toBe(1);
  expect(await state()).toBe("CONFIRMED");
});
