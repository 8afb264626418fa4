import { afterAll, beforeAll, expect, it } from "vitest";
import {
  confirmEnrolment,
  enrolmentOf,
  proveSecondFactor,
  removeSecondFactor,
  replaceRecoveryCodes,
} from "#modules/identity/second-factor.ts";
import type { Staff } from "#modules/identity/staff.ts";
import { totpCode } from "#modules/identity/totp.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { openDoor } from "./door.ts";
import { atWork, auditActions, standing } from "./staff-kit.ts";

let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const startMs = Date.parse("2026-11-22T12:00:00Z");
const halfMinuteMs = 30_000;

/** What the authenticator app of this person shows at a moment. */
function codeAt(secret: string, ms: number): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((one) => alphabet.indexOf(one).toString(2).padStart(5, "0")).join("");
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return totpCode(Buffer.from(bytes), Math.floor(ms / halfMinuteMs));
}

async function withApp() {
  const staff = await atWork("owner");
  const enrolment = await enrolmentOf(staff);
  if (enrolment === null) throw new Error("there was an app already");
  const confirmed = await confirmEnrolment(staff, codeAt(enrolment.secret, startMs), startMs);
  if (!confirmed.ok) throw new Error(confirmed.error.code);
  return { staff, secret: enrolment.secret, recoveryCodes: confirmed.value };
}

async function leaveTheRoom(staff: Staff): Promise<void> {
  await db().affected(sql`update session set second_factor_at = null where id = ${staff.sessionId}`);
}

it("counts only once its first code was typed, and then for this session", async () => {
  const staff = await atWork("owner");
  await db().affected(sql`update staff_policy set requires_second_factor = true`);
  expect((await standing(staff)).at).toBe("needs_enrolment");
  const { secret } = (await enrolmentOf(staff)) ?? { secret: "" };
  expect((await confirmEnrolment(staff, "000000", startMs)).ok).toBe(false);
  expect((await standing(staff)).at).toBe("needs_enrolment");
  const confirmed = await confirmEnrolment(staff, codeAt(secret, startMs), startMs);
  expect(confirmed.ok && confirmed.value).toHaveLength(10);
  expect((await standing(staff)).at).toBe("inside");
  expect(await enrolmentOf(staff)).toBeNull();
  await leaveTheRoom(staff);
  expect((await standing(staff)).at).toBe("needs_code");
});

it("takes a code once, also when it is sent twice at the same moment, and none from before it", async () => {
  const { staff, secret } = await withApp();
  const nextMs = startMs + 2 * halfMinuteMs;
  const code = codeAt(secret, nextMs);
  const both = await Promise.all([1, 2].map(() => proveSecondFactor(staff, code, nextMs)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await proveSecondFactor(staff, codeAt(secret, nextMs - halfMinuteMs), nextMs)).ok).toBe(false);
  expect((await proveSecondFactor(staff, codeAt(secret, nextMs + halfMinuteMs), nextMs)).ok).toBe(true);
});

it("lets nobody in with the code of an hour ago", async () => {
  const { staff, secret } = await withApp();
  const hourLaterMs = startMs + 3_600_000;
  expect(await proveSecondFactor(staff, codeAt(secret, startMs + halfMinuteMs), hourLaterMs)).toEqual({
    ok: false,
    error: { code: "wrong_code" },
  });
});

it("takes each recovery code once, however it is typed", async () => {
  const { staff, recoveryCodes } = await withApp();
  const [code = ""] = recoveryCodes;
  const sloppy = ` ${code.toUpperCase().replace("-", " ")} `;
  const both = await Promise.all([1, 2].map(() => proveSecondFactor(staff, sloppy)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

it("voids the old recovery codes when new ones are made", async () => {
  const { staff, secret, recoveryCodes } = await withApp();
  const nextMs = startMs + 2 * halfMinuteMs;
  const renewed = await replaceRecoveryCodes(staff, codeAt(secret, nextMs), nextMs);
  expect(renewed.ok && renewed.value).toHaveLength(10);
  expect((await proveSecondFactor(staff, recoveryCodes[0] ?? "")).ok).toBe(false);
  expect((await proveSecondFactor(staff, renewed.ok ? (renewed.value[0] ?? "") : "")).ok).toBe(true);
});

it("locks after five wrong codes, even for the right one, and writes that down", async () => {
  const { staff, secret } = await withApp();
  for (let n = 0; n < 5; n += 1) await proveSecondFactor(staff, "000000", startMs);
  const nextMs = startMs + 2 * halfMinuteMs;
  const locked = await proveSecondFactor(staff, codeAt(secret, nextMs), nextMs);
  expect(!locked.ok && locked.error.code).toBe("too_many_requests");
  expect(await auditActions()).toContain("staff.second_factor.lock");
  await db().affected(sql`update second_factor set locked_until = now() - interval '1 second'`);
  expect((await proveSecondFactor(staff, codeAt(secret, nextMs), nextMs)).ok).toBe(true);
});

it("is asked of the session, however it began: another one of the same person is not inside", async () => {
  const { staff } = await withApp();
  const [other] = await db().rows<{ token: string }>(sql`
    insert into session (id, person_id, token, expires_at)
    values (gen_random_uuid(), ${staff.personId}, gen_random_uuid()::text, now() + interval '1 hour') returning token`);
  expect((await standing({ ...staff, token: other?.token ?? "" })).at).toBe("needs_code");
  expect((await standing(staff)).at).toBe("inside");
});

it("is asked again after twelve hours", async () => {
  const { staff } = await withApp();
  await db().affected(
    sql`update session set second_factor_at = now() - interval '13 hours' where id = ${staff.sessionId}`,
  );
  expect((await standing(staff)).at).toBe("needs_code");
});

it("comes off for a code of its own alone", async () => {
  const { staff, secret } = await withApp();
  const nextMs = startMs + 2 * halfMinuteMs;
  expect((await removeSecondFactor(staff, "123456", nextMs)).ok).toBe(false);
  expect((await removeSecondFactor(staff, codeAt(secret, nextMs), nextMs)).ok).toBe(true);
  await db().affected(sql`update staff_policy set requires_second_factor = true`);
  expect((await standing(staff)).at).toBe("needs_enrolment");
});

it("keeps neither secret nor recovery codes in clear", async () => {
  const { secret, recoveryCodes } = await withApp();
  const [row] = await db().rows<{ all: string }>(sql`
    select (select string_agg(second_factor::text, ' ') from second_factor) || ' ' ||
      (select string_agg(recovery_code::text, ' ') from recovery_code) as all`);
  expect(row?.all).not.toContain(secret);
  expect(row?.all).not.toContain((recoveryCodes[0] ?? "?").replace("-", ""));
});
