import { createHash } from "node:crypto";
import type { Tx } from "#platform/db.ts";

/**
 * Inserts many rows in one statement. They travel as one JSON parameter that PostgreSQL turns into the table's own row type,
 * so enums, arrays and timestamps need no casts. Columns that the rows don't name keep their defaults. Rows with the same
 * columns make the same statement, in whatever order they name them.
 */
export async function insertRows(tx: Tx, table: string, rows: readonly object[]): Promise<number> {
  const [first] = rows;
  if (first === undefined) return 0;
  const columns = Object.keys(first)
    .sort()
    .map((column) => `"${column}"`)
    .join(", ");
  const text = `insert into "${table}" (${columns})
    select ${columns} from json_populate_recordset(null::"${table}", $1::json)`;
  // Not every caller fills the same columns of a table; a name stands for one statement.
  const name = `seed-${createHash("sha1").update(text).digest("hex")}`;
  return tx.affected({ name, text, values: [JSON.stringify(rows)] });
}
