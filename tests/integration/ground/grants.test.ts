import { afterAll, beforeAll, expect, test } from "vitest";
import { withClient } from "../../../scripts/postgres/roles.ts";
import { createTestDatabase, type TestDatabase } from "../../support/database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const refusals = [
  ["rewrite the ledger", "UPDATE stock_movement SET delta = 1"],
  ["delete from the ledger", "DELETE FROM stock_movement"],
  ["empty the ledger", "TRUNCATE stock_movement"],
  ["rewrite the audit log", "UPDATE audit_log SET action = 'none'"],
  ["delete from the audit log", "DELETE FROM audit_log"],
  ["empty the audit log", "TRUNCATE audit_log"],
  ["unwrite a membership", "DELETE FROM staff_member"],
  ["set the clock that judges expiry", "UPDATE clock_offset SET millis = 1"],
  ["lift the ledger's trigger", "ALTER TABLE stock_movement DISABLE TRIGGER ALL"],
  ["rewrite the history of migrations", "DELETE FROM _prisma_migrations"],
] as const;

test.each(refusals)("the serving role can't %s", async (_, sql) => {
  await withClient(database.url, async (client) => {
    await expect(client.query(sql)).rejects.toMatchObject({ code: "42501" });
  });
});

test("the serving role can make tables of its own for the job queue", async () => {
  await withClient(database.url, async (client) => {
    await client.query("CREATE TABLE pgboss.scratch (id int); DROP TABLE pgboss.scratch");
  });
});

test("the owner may set the clock, and then the database tells another time", async () => {
  const hourMs = 3_600_000;
  await withClient(database.ownerUrl, async (client) => {
    await client.query("UPDATE clock_offset SET millis = $1", [hourMs]);
    const { rows } = await client.query(
      "SELECT extract(epoch FROM shop_now() - clock_timestamp()) AS seconds",
    );
    expect(Number(rows[0].seconds)).toBeCloseTo(3600, 0);
  });
});

test.each(["stock_movement", "audit_log"])("even the owner can't empty %s", async (table) => {
  await withClient(database.ownerUrl, async (client) => {
    await expect(client.query(`TRUNCATE ${table}`)).rejects.toThrow(/append-only/);
  });
});
