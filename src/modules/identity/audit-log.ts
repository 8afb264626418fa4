import "server-only";
import type { Tx } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { sql } from "#platform/sql.ts";
import type { Staff } from "./staff.ts";

/** What was changed: its kind ("order", "product", "staff_member") and its id. */
export type AuditSubject = { type: string; id: string };

export type AuditNote = {
  /** Null: the operator of the machine, by a command. */
  staff: Pick<Staff, "membershipId" | "name" | "role" | "ipAddress"> | null;
  /** "order.refund", "staff.suspend": the subject's area, then the verb. */
  action: string;
  subject: AuditSubject;
  /** What changed, as it was and as it is; null where there was or is nothing. No secrets, no card data. */
  before: object | null;
  after: object | null;
};

/**
 * Writes down what a member of staff changes, in the transaction that changes it: neither is ever there without the
 * other. The table is append-only, by trigger and by grant.
 */
export async function writeAudit(
  tx: Tx,
  { staff, action, subject, before, after }: AuditNote,
): Promise<void> {
  await tx.affected(sql`
    insert into audit_log (id, staff_id, staff_name, staff_role, ip_address, action, subject_type, subject_id, before, after)
    values (${newId()}, ${staff?.membershipId ?? null}, ${staff?.name ?? "Operator"}, ${staff?.role ?? "operator"},
      ${staff?.ipAddress ?? null}, ${action}, ${subject.type}, ${subject.id},
      ${before === null ? null : JSON.stringify(before)}::jsonb, ${after === null ? null : JSON.stringify(after)}::jsonb)`);
}
