import "server-only";
import type { Executor } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { logger } from "#platform/logger.ts";
import { sql } from "#platform/sql.ts";

/**
 * Tells staff about something, once per kind and subject: a repeat changes nothing until somebody has resolved it, and then
 * opens it again. Given a transaction, it belongs to it.
 */
export async function raiseAlert(
  executor: Executor,
  alert: { kind: string; subject: string; detail?: object },
): Promise<void> {
  const raised = await executor.affected(sql`
    insert into alert (id, kind, subject, detail)
    values (${newId()}, ${alert.kind}, ${alert.subject}, ${JSON.stringify(alert.detail ?? {})}::jsonb)
    on conflict (kind, subject) do update set resolved_at = null, detail = excluded.detail, created_at = now()
    where alert.resolved_at is not null`);
  if (raised > 0) logger.warn({ alert }, `alert: ${alert.kind}`);
}
