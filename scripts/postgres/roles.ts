import pg from "pg";

export type Roles = { ownerPassword: string; appPassword: string };

/** Owns the tables and migrates them. */
export const ownerRole = "cartelle_owner";
/** Serves the shop: it may use the tables but owns none, so it can't lift the rules they carry. */
export const servingRole = "cartelle_app";

/**
 * Makes both roles of an embedded cluster, or sets the passwords kept beside it. The owner may create databases, which
 * authoring a migration and the tests need.
 */
export async function ensureRoles(superuserUrl: string, roles: Roles): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await ensureRole(client, ownerRole, roles.ownerPassword, "CREATEDB");
    await ensureRole(client, servingRole, roles.appPassword, "NOCREATEDB");
    // So that the owner may make a schema for the serving role (the job queue's).
    await client.query(`GRANT ${servingRole} TO ${ownerRole}`);
  });
}

/** Creates the database, owned by the owner role, unless it is there. */
export async function ensureDatabase(superuserUrl: string, name: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount) return;
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} OWNER ${ownerRole}`);
  });
}

/** The connection string of a role for one database of the server behind `superuserUrl`. */
export function urlForRole(superuserUrl: string, role: string, password: string, database: string): string {
  const url = new URL(superuserUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}

/** Opens one connection, hands it over, and closes it however that ends. */
export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: pg.Client, role: string, password: string, right: string): Promise<void> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
  const verb = rowCount ? "ALTER" : "CREATE";
  await client.query(
    `${verb} ROLE ${role} LOGIN NOSUPERUSER ${right} PASSWORD ${pg.escapeLiteral(password)}`,
  );
}
