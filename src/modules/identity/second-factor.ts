import "server-only";
import { randomInt } from "node:crypto";
import { db, inTransaction, type Tx } from "#platform/db.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { sql } from "#platform/sql.ts";
import { writeAudit } from "./audit-log.ts";
import { recoveryHash, seal, unseal } from "./sealing.ts";
import type { Staff } from "./staff.ts";
import { base32, newTotpSecret, stepOfCode, totpUri } from "./totp.ts";

export type CodeProblem = { code: "wrong_code" } | { code: "too_many_requests"; retryAfterMs: number };

/** Wrong codes in a row until none is looked at for a while: a million codes, three right at a time, last for years. */
const triesUntilLock = 5;
const lockMinutes = 15;
const recoveryCodeCount = 10;
/** Without letters and figures that look alike. */
const recoveryAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

type Holder = Pick<Staff, "personId" | "email">;

/** What the app is to read, kept until it is confirmed; null when the person has a confirmed one already. */
export async function enrolmentOf(holder: Holder): Promise<{ secret: string; uri: string } | null> {
  await db().affected(sql`
    insert into second_factor (person_id, sealed_secret)
    values (${holder.personId}, ${seal(newTotpSecret(), holder.personId)}) on conflict (person_id) do nothing`);
  const [row] = await db().rows<{ sealed: Buffer; isConfirmed: boolean }>(sql`
    select sealed_secret as sealed, confirmed_at is not null as "isConfirmed" from second_factor
    where person_id = ${holder.personId}`);
  if (row === undefined || row.isConfirmed) return null;
  const secret = unseal(row.sealed, holder.personId);
  return { secret: base32(secret), uri: totpUri(secret, holder.email) };
}

/**
 * Confirms the app with its first code, which also counts as proof for this session. Answers with the recovery codes,
 * which are shown once and never again.
 */
export async function confirmEnrolment(
  staff: Staff,
  typed: string,
  nowMs = Date.now(),
): Promise<Result<string[], CodeProblem>> {
  return judged(staff, (tx, row) => {
    if (row.isConfirmed) return Promise.resolve(null);
    return takeTotp(tx, { ...row, personId: staff.personId }, { typed, nowMs }).then(async (isRight) => {
      if (!isRight) return null;
      await tx.affected(sql`
        update second_factor set confirmed_at = now() where person_id = ${staff.personId}`);
      await markSession(tx, staff);
      await auditOwn(tx, staff, "staff.second_factor.add");
      return renewRecoveryCodes(tx, staff.personId);
    });
  });
}

/** Proves the second factor in this session, by a code of the app or a recovery code; each is taken once. */
export async function proveSecondFactor(
  staff: Staff,
  typed: string,
  nowMs = Date.now(),
): Promise<Result<undefined, CodeProblem>> {
  const proven = await judged(staff, async (tx, row) => {
    if (!row.isConfirmed) return null;
    const isRight = await takeCode(tx, { ...row, personId: staff.personId }, { typed, nowMs });
    if (!isRight) return null;
    await markSession(tx, staff);
    return true;
  });
  return proven.ok ? ok() : proven;
}

/** New recovery codes for a fresh code of the app; the old ones are void. */
export async function replaceRecoveryCodes(
  staff: Staff,
  typed: string,
  nowMs = Date.now(),
): Promise<Result<string[], CodeProblem>> {
  return judged(staff, async (tx, row) => {
    const isRight =
      row.isConfirmed && (await takeTotp(tx, { ...row, personId: staff.personId }, { typed, nowMs }));
    if (!isRight) return null;
    await auditOwn(tx, staff, "staff.recovery_codes.replace");
    return renewRecoveryCodes(tx, staff.personId);
  });
}

/** Takes the app off, for a code of it or a recovery code. Who needs one is led to add another at once. */
export async function removeSecondFactor(
  staff: Staff,
  typed: string,
  nowMs = Date.now(),
): Promise<Result<undefined, CodeProblem>> {
  const removed = await judged(staff, async (tx, row) => {
    const isRight =
      row.isConfirmed && (await takeCode(tx, { ...row, personId: staff.personId }, { typed, nowMs }));
    if (!isRight) return null;
    await dropSecondFactor(tx, staff.personId);
    await auditOwn(tx, staff, "staff.second_factor.remove");
    return true;
  });
  return removed.ok ? ok() : removed;
}

/** Forgets the app and all recovery codes of a person, within the transaction of whoever decided it. */
export async function dropSecondFactor(tx: Tx, personId: string): Promise<void> {
  await tx.affected(sql`delete from second_factor where person_id = ${personId}`);
  await tx.affected(sql`delete from recovery_code where person_id = ${personId}`);
  await tx.affected(sql`update session set second_factor_at = null where person_id = ${personId}`);
}

/** How many recovery codes a person has left. */
export async function recoveryCodesLeft(personId: string): Promise<number> {
  const [row] = await db().rows<{ left: number }>(sql`
    select count(*)::int as left from recovery_code where person_id = ${personId} and used_at is null`);
  return row?.left ?? 0;
}

type FactorRow = { sealed: Buffer; isConfirmed: boolean; lockedForMs: number | null };
type Factor = FactorRow & { personId: string };
type Attempt = { typed: string; nowMs: number };

/**
 * Judges one typed code under a lock on the person's row: tries are counted in turn, however many arrive at once. `judge`
 * answers null for a wrong code. The count is committed, so a refusal is not the transaction's own result.
 */
async function judged<T>(
  staff: Staff,
  judge: (tx: Tx, row: FactorRow) => Promise<T | null>,
): Promise<Result<T, CodeProblem>> {
  const { outcome } = await inTransaction(async (tx): Promise<{ outcome: Result<T, CodeProblem> }> => {
    const [row] = await tx.rows<FactorRow>(sql`
      select sealed_secret as sealed, confirmed_at is not null as "isConfirmed",
        extract(epoch from locked_until - clock_timestamp()) * 1000 as "lockedForMs"
      from second_factor where person_id = ${staff.personId} for update`);
    if (row === undefined) return { outcome: err({ code: "wrong_code" }) };
    const lockedForMs = Number(row.lockedForMs ?? 0);
    if (lockedForMs > 0)
      return { outcome: err({ code: "too_many_requests", retryAfterMs: Math.ceil(lockedForMs) }) };
    const value = await judge(tx, row);
    if (value !== null) return { outcome: ok(value) };
    await countFailure(tx, staff);
    return { outcome: err({ code: "wrong_code" }) };
  });
  return outcome;
}

async function countFailure(tx: Tx, staff: Staff): Promise<void> {
  const [row] = await tx.rows<{ isLocked: boolean }>(sql`
    update second_factor set failures = (failures + 1) % ${triesUntilLock},
      locked_until = case when failures + 1 >= ${triesUntilLock}
        then clock_timestamp() + ${lockMinutes} * interval '1 minute' end
    where person_id = ${staff.personId} returning locked_until is not null as "isLocked"`);
  if (row?.isLocked) await auditOwn(tx, staff, "staff.second_factor.lock");
}

async function takeCode(tx: Tx, factor: Factor, attempt: Attempt): Promise<boolean> {
  return (await takeTotp(tx, factor, attempt)) || takeRecoveryCode(tx, factor.personId, attempt.typed);
}

/** A code counts once: its step must lie after the last one that was taken. */
async function takeTotp(tx: Tx, factor: Factor, { typed, nowMs }: Attempt): Promise<boolean> {
  const code = typed.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(code)) return false;
  const step = stepOfCode(unseal(factor.sealed, factor.personId), code, nowMs);
  if (step === null) return false;
  const taken = await tx.affected(sql`
    update second_factor set last_step = ${step}, failures = 0, locked_until = null
    where person_id = ${factor.personId} and last_step < ${step}`);
  return taken === 1;
}

async function takeRecoveryCode(tx: Tx, personId: string, typed: string): Promise<boolean> {
  const code = typed.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const taken = await tx.affected(sql`
    update recovery_code set used_at = now()
    where person_id = ${personId} and hash = ${recoveryHash(personId, code)} and used_at is null`);
  if (taken === 1)
    await tx.affected(sql`update second_factor set failures = 0 where person_id = ${personId}`);
  return taken === 1;
}

async function renewRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  const hashes = codes.map((code) => recoveryHash(personId, code));
  await tx.affected(sql`delete from recovery_code where person_id = ${personId}`);
  await tx.affected(sql`
    insert into recovery_code (person_id, hash) select ${personId}::uuid, hash from unnest(${hashes}::text[]) as hash`);
  return codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`);
}

function newRecoveryCode(): string {
  return Array.from({ length: 10 }, () => recoveryAlphabet[randomInt(recoveryAlphabet.length)]).join("");
}

async function markSession(tx: Tx, staff: Staff): Promise<void> {
  await tx.affected(sql`update session set second_factor_at = now() where id = ${staff.sessionId}`);
}

function auditOwn(tx: Tx, staff: Staff, action: string): Promise<void> {
  const subject = { type: "staff_member", id: staff.membershipId };
  return writeAudit(tx, { staff, action, subject, before: null, after: null });
}
