import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { ownerRole, servingRole, urlForRole, withClient } from "../../scripts/postgres/roles.ts";
import type { TestServer } from "./global-setup.ts";

export type TestDatabase = {
  /** Signs in as the serving role, with exactly the rights it has in production. */
  url: string;
  /** Signs in as the role that owns the tables; it may set the clock that judges expiry. */
  ownerUrl: string;
  /** Ends all connections to it and drops it. */
  drop(): Promise<void>;
};

/** A migrated, unseeded database of its own, cloned from the run's template. A global set-up names the server itself. */
export async function createTestDatabase(server: TestServer = inject("testServer")): Promise<TestDatabase> {
  const { superuserUrl, template, ownerPassword, appPassword } = server;
  const name = `test_${randomBytes(6).toString("hex")}`;
  const quoted = pg.escapeIdentifier(name);
  await withClient(superuserUrl, (client) =>
    client.query(`CREATE DATABASE ${quoted} TEMPLATE ${template} OWNER ${ownerRole}`),
  );
  return {
    url: urlForRole(superuserUrl, servingRole, appPassword, name),
    ownerUrl: urlForRole(superuserUrl, ownerRole, ownerPassword, name),
    drop: () =>
      withClient(superuserUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${quoted} WITH (FORCE)`);
      }),
  };
}
