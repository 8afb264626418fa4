import { afterAll, beforeAll, expect, test } from "vitest";
import { raiseAlert } from "#modules/notifications/raise-alert.ts";
import { closeDatabase, db, inTransaction, openDatabase } from "#platform/db.ts";
import { err } from "#platform/result.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  openDatabase({ url: database.url, maxConnections: 5 });
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

function alertsOf(subject: string) {
  return db().rows<{ detail: object; isOpen: boolean }>(
    sql`select detail, resolved_at is null as "isOpen" from alert where subject = ${subject}`,
  );
}

test("an alert is raised once per kind and subject, however often and by however many", async () => {
  const raise = () => raiseAlert(db(), { kind: "event_parked", subject: "evt_1", detail: { tries: 5 } });
  await Promise.all([raise(), raise(), raise()]);
  await raiseAlert(db(), { kind: "event_parked", subject: "evt_1", detail: { tries: 9 } });
  expect(await alertsOf("evt_1")).toEqual([{ detail: { tries: 5 }, isOpen: true }]);
});

test("one that was resolved opens again when it happens again", async () => {
  await raiseAlert(db(), { kind: "event_parked", subject: "evt_2", detail: { tries: 5 } });
  await db().affected(sql`update alert set resolved_at = now() where subject = ${"evt_2"}`);
  await raiseAlert(db(), { kind: "event_parked", subject: "evt_2", detail: { tries: 6 } });
  expect(await alertsOf("evt_2")).toEqual([{ detail: { tries: 6 }, isOpen: true }]);
});

test("an alert in a transaction that fails was never raised", async () => {
  await inTransaction(async (tx) => {
    await raiseAlert(tx, { kind: "event_parked", subject: "evt_3" });
    return err({ code: "no" });
  });
  expect(await alertsOf("evt_3")).toEqual([]);
});
