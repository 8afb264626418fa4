import type { Executor, Tx } from "./db.ts";
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
    with decided as (
      insert into effect (id, kind, dedupe_key, payload)
      select * from unnest(
        ${effects.map(() => newId())}::uuid[], ${effects.map((effect) => effect.kind)}::text[],
        ${effects.map((effect) => effect.dedupeKey)}::text[],
        ${effects.map((effect) => JSON.stringify(effect.payload))}::jsonb[])
      on conflict (dedupe_key) do nothing
    )
    select pg_notify('work', 'effect')`);
}

/** An effect that is due, as whoever carries it out gets it. */
export type DueEffect = { id: string; kind: string; payload: unknown; attempts: number };

/**
 * Takes due effects for two minutes: whoever took them and died leaves them due again after that, so each is carried out
 * at least once. Two workers never take the same one meanwhile.
 */
export async function claimDueEffects(executor: Executor, limit: number): Promise<DueEffect[]> {
  return executor.rows<DueEffect>(sql`
    update effect set run_after = now() + interval '2 minutes', attempts = attempts + 1
    where id in (
      select id from effect where state = 'PENDING' and run_after <= now()
      order by run_after limit ${limit} for update skip locked)
    returning id, kind, payload, attempts`);
}

export async function markEffectsDone(executor: Executor, ids: readonly string[]): Promise<void> {
  await executor.affected(sql`
    update effect set state = 'DONE', done_at = now(), last_error = null where id = any(${ids}::uuid[])`);
}

/** Puts a failed effect off, twice as long each time up to an hour; after `maxAttempts` it is DEAD. Tells which. */
export async function markEffectFailed(
  executor: Executor,
  effect: { id: string; error: string; maxAttempts: number },
): Promise<"retry" | "dead"> {
  const rows = await executor.rows<{ isDead: boolean }>(sql`
    update effect set last_error = ${effect.error},
      state = case when attempts >= ${effect.maxAttempts} then 'DEAD'::effect_state else state end,
      run_after = now() + least(interval '1 hour', interval '2 seconds' * power(2, attempts))
    where id = ${effect.id} returning state = 'DEAD' as "isDead"`);
  return rows[0]?.isDead === true ? "dead" : "retry";
}
