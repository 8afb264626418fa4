import { afterEach, beforeEach, expect, test } from "vitest";
import { applyMigrations } from "../../../scripts/db/apply-migrations.ts";
import { draftMigration } from "../../../scripts/db/draft-migration.ts";
import { readMigrations } from "../../../scripts/db/migration-files.ts";
import { withClient } from "../../../scripts/postgres/roles.ts";
import { createTestDatabase, type TestDatabase } from "../../support/database.ts";

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const target = () => ({ ownerUrl: database.ownerUrl, servingUrl: database.url });
const names = () => readMigrations().map(({ name }) => name);

async function empty(): Promise<void> {
  await withClient(database.ownerUrl, (client) =>
    client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public"),
  );
}

test("migrators that meet apply each migration once", async () => {
  await empty();
  const outcomes = await Promise.all([
    applyMigrations(target()),
    applyMigrations(target()),
    applyMigrations(target()),
  ]);
  expect(outcomes.flat().sort()).toEqual(names());
  const rows = await withClient(database.ownerUrl, async (client) => {
    const sql =
      "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1";
    return (await client.query<{ name: string }>(sql)).rows;
  });
  expect(rows.map(({ name }) => name)).toEqual(names());
});

test("a migrated database has nothing to apply", async () => {
  expect(await applyMigrations(target())).toEqual([]);
});

test("a migration that was edited after it was applied is named", async () => {
  const [first] = names();
  await withClient(database.ownerUrl, (client) =>
    client.query("UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name = $1", [first]),
  );
  await expect(applyMigrations(target())).rejects.toThrow(`${first} was edited`);
});

test("the migrations say all that the schema says", async () => {
  expect(await draftMigration(database.ownerUrl)).toBeNull();
});
