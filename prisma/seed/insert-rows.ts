import type { Tx } from "#platform/db.ts";

/**
 * Inserts many rows in one statement. They travel as one JSON parameter that PostgreSQL turns into the table's own row type,
 * so enums, arrays and timestamps need no casts. Columns that the rows don't name keep their defaults.
 */
export async function insertRows(tx: Tx, table: string, rows: readonly object[]): Promise<number> {
  const [first] = rows;
  if (first === undefined) return 0;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(", ");
  return tx.affected({
    name: `seed-${table}`,
    text: `insert into "${table}" (${columns})
      select ${columns} from json_populate_recordset(null::"${table}", $1::json)`,
    values: [JSON.stringify(rows)],
  });
}
