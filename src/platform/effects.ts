import type { Tx } from "./db.ts";
import { newId } from "./ids.ts";
import { sql } from "./sql.ts";

/** What is to be done outside: its kind says who carries it out (src/worker/effects.ts), its key makes it unique. */
export type EffectRequest = { kind: string; dedupeKey: string; payload: object };

/**
 * Writes effects in the transaction that decides them; a key that was decided before adds nothing. Wakes the workers at
 * commit.
 */
export async function decideEffects(tx: Tx, effects: readonly EffectRequest[]): Promise<void> {
  if (effects.length === 0) return;
  await tx.rows(sql`
    insert into effect (id, kind, dedupe_key, payload)
    select * from unnest(
      ${effects.map(() => newId())}::uuid[], ${effects.map((effect) => effect.kind)}::text[],
      ${effects.map((effect) => effect.dedupeKey)}::text[],
      ${effects.map((effect) => JSON.stringify(effect.payload))}::jsonb[])
    on conflict (dedupe_key) do nothing`);
  await tx.rows(sql`select pg_notify('work', 'effect')`);
}
