import { withClient } from "../postgres/roles.ts";

export type DatabaseState = {
  /** The same for as long as this very database lives; another after a reset. Clones share it with their template. */
  identity: string;
  /** Whether nothing was ever seeded or entered. */
  isEmpty: boolean;
};

/** Looks at a migrated database. */
export async function inspectDatabase(url: string): Promise<DatabaseState> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<DatabaseState>(`
      SELECT (SELECT id FROM _prisma_migrations ORDER BY started_at LIMIT 1) AS identity,
             NOT EXISTS (SELECT FROM product) AS "isEmpty"`);
    return rows[0] as DatabaseState;
  });
}
