import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { type AuditQuery, auditPageLength } from "./audit.ts";
import type { AuditLine } from "./staff.ts";

export type AuditPage = { lines: AuditLine[]; next: string | null };

/**
 * A page of the audit log, newest first, from behind the line `query.beyond`. Each filter is the head of an index that
 * goes on with time, so a page costs the same at the end of the log as at its beginning.
 */
export async function auditPage(query: AuditQuery): Promise<AuditPage> {
  const { staff, action, subjectType, subject, from, to, beyond } = query;
  const lines = await db().rows<AuditLine>(sql`
    select id, created_at as at, staff_id as "staffId", staff_name as "staffName", staff_role as "staffRole",
      ip_address as "ipAddress", action, subject_type as "subjectType", subject_id as "subjectId", before, after
    from audit_log
    where (${staff}::uuid is null or staff_id = ${staff}::uuid)
      and (${action}::text is null or action = ${action}::text)
      and (${subjectType}::text is null or subject_type = ${subjectType}::text)
      and (${subject}::text is null or subject_id = ${subject}::text)
      and (${from}::date is null or created_at >= ${from}::date)
      and (${to}::date is null or created_at < ${to}::date + 1)
      and (${beyond}::uuid is null or (created_at, id) < (select created_at, id from audit_log where id = ${beyond}::uuid))
    order by created_at desc, id desc limit ${auditPageLength + 1}`);
  const shown = lines.slice(0, auditPageLength);
  return { lines: shown, next: lines.length > auditPageLength ? (shown.at(-1)?.id ?? null) : null };
}

/** What the filters offer: every action and kind of subject there is, by a skip through the index instead of a scan. */
export async function auditFilters(): Promise<{ actions: string[]; subjectTypes: string[] }> {
  const [row] = await db().rows<{ actions: string[]; subjectTypes: string[] }>(sql`
    with recursive actions(value) as (
      (select action from audit_log order by action limit 1)
      union all
      select (select action from audit_log where action > actions.value order by action limit 1)
      from actions where actions.value is not null
    ), kinds(value) as (
      (select subject_type from audit_log order by subject_type limit 1)
      union all
      select (select subject_type from audit_log where subject_type > kinds.value order by subject_type limit 1)
      from kinds where kinds.value is not null
    )
    select array(select value from actions where value is not null) as actions,
      array(select value from kinds where value is not null) as "subjectTypes"`);
  return row ?? { actions: [], subjectTypes: [] };
}
