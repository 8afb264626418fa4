import pg from "pg";
import { newId } from "#platform/ids.ts";

/** Stock that no run can exhaust. */
const endless = 1_000_000_000;

/** Unit rows for one run, all variants together: three times what that way was ever seen to take in one. */
const unitRows = 60_000;

/** Variants with levels, and the table of the way that keeps a row per unit. */
export async function stockUp(superuserUrl: string, count: number): Promise<string[]> {
  const variantIds = Array.from({ length: count }, () => newId());
  await withSuperuser(superuserUrl, async (client) => {
    await client.query("insert into stock_level (variant_id, on_hand) select unnest($1::uuid[]), $2", [
      variantIds,
      endless,
    ]);
    await client.query(`
      create table if not exists bench_unit (id bigserial primary key, variant_id uuid not null, reservation_id uuid);
      create index if not exists bench_unit_free on bench_unit (variant_id, id) where reservation_id is null;
      grant select, update on bench_unit to cartelle_app`);
  });
  return variantIds;
}

/** Before each run: no rows of the last one, fresh units where they are wanted, and no checkpoint pending. */
export async function tidyUp(superuserUrl: string, unitsFor: readonly string[]): Promise<void> {
  await withSuperuser(superuserUrl, async (client) => {
    await client.query("truncate hold, reservation, bench_unit");
    await client.query("update stock_level set reserved = 0 where reserved <> 0");
    if (unitsFor.length > 0) {
      const each = Math.ceil(unitRows / unitsFor.length);
      const add = "insert into bench_unit (variant_id) select unnest($1::uuid[]) from generate_series(1, $2)";
      await client.query(add, [unitsFor, each]);
    }
    await client.query("vacuum analyze stock_level, bench_unit");
    await client.query("checkpoint");
  });
}

async function withSuperuser(url: string, use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
