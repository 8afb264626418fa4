import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { erasePerson } from "#modules/customers/erase-person.ts";
import { auth } from "#modules/identity/auth.ts";
import {
  changeRole,
  reinstateStaff,
  resetSecondFactor,
  setPolicy,
  suspendStaff,
} from "#modules/identity/change-staff.ts";
import { inviteOfLink } from "#modules/identity/staff-invite-links.ts";
import {
  acceptAs,
  acceptAsNew,
  inviteOwner,
  inviteStaff,
  withdrawInvite,
} from "#modules/identity/staff-invites.ts";
import { db, inTransaction } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { newestMail, openDoor, password } from "./door.ts";
import { aPerson, atWork, auditActions, standing } from "./staff-kit.ts";

let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
  door = await openDoor();
});
beforeEach(async () => {
  await db().affected(sql`update staff_member set state = 'SUSPENDED'`);
});
afterAll(() => door.close());

const anAddress = () => `${randomUUID()}@example.com`;

async function linkMailedTo(email: string): Promise<{ id: string; sig: string }> {
  const { text } = await newestMail(email);
  const url = new URL(/https?:\S+\/admin\/invite\S+/.exec(text)?.[0] ?? "");
  return { id: url.searchParams.get("id") ?? "", sig: url.searchParams.get("sig") ?? "" };
}

describe("a membership", () => {
  it("can't be had by signing up, whatever is sent along", async () => {
    const email = anAddress();
    const body = { email, name: "X", password, role: "owner", staff: true, membership: { role: "owner" } };
    await auth().api.signUpEmail({ body, headers: new Headers() });
    expect(
      await db().rows(
        sql`select 1 from staff_member join person on person.id = person_id where email = ${email}`,
      ),
    ).toEqual([]);
    expect((await standing(await aPerson())).at).toBe("not_staff");
  });

  it("has no way into the database but an invitation, used once", async () => {
    const { id } = await aPerson();
    const made = (invite: string) =>
      db().affected(sql`
        insert into staff_member (id, person_id, role, invite_id) values (${randomUUID()}, ${id}, 'owner', ${invite})`);
    await expect(made(randomUUID())).rejects.toMatchObject({ code: "23503" });
    await atWork("owner");
    const [used] = await db().rows<{ id: string }>(sql`select invite_id as id from staff_member limit 1`);
    await expect(made(used?.id ?? "")).rejects.toMatchObject({ code: "23505" });
  });

  it("keeps its person from deleting the account while at work, and lets them after", async () => {
    const owner = await atWork("owner");
    const editor = await atWork("editor", owner);
    const person = { id: editor.personId, email: editor.email };
    await expect(erasePerson(person)).rejects.toMatchObject({ code: "23514" });
    await suspendStaff(owner, editor.membershipId);
    await erasePerson(person);
    expect(await reinstateStaff(owner, editor.membershipId)).toEqual({ ok: false, error: { code: "gone" } });
  });

  it("that is suspended opens nothing from the next request on, until it is taken up again", async () => {
    const owner = await atWork("owner");
    const editor = await atWork("editor", owner);
    await suspendStaff(owner, editor.membershipId);
    expect((await standing(editor)).at).toBe("not_staff");
    await reinstateStaff(owner, editor.membershipId);
    expect((await standing(editor)).at).toBe("inside");
  });

  it("asks for a sign-in of the last twelve hours where there is no second factor", async () => {
    const editor = await atWork("editor", await atWork("owner"));
    await db().affected(
      sql`update session set created_at = now() - interval '13 hours' where id = ${editor.sessionId}`,
    );
    expect((await standing(editor)).at).toBe("too_long_ago");
  });
});

describe("the last owner", () => {
  it("can be neither suspended nor given another role", async () => {
    const owner = await atWork("owner");
    const { membershipId } = owner;
    expect(await changeRole(owner, { membershipId, role: "viewer" })).toEqual({
      ok: false,
      error: { code: "last_owner" },
    });
    expect(await suspendStaff(owner, membershipId)).toEqual({ ok: false, error: { code: "last_owner" } });
    expect((await standing(owner)).at).toBe("inside");
  });

  it("remains when two owners demote each other at once", async () => {
    for (let round = 0; round < 8; round += 1) {
      const first = await atWork("owner");
      const second = await atWork("owner", first);
      const outcomes = await Promise.all([
        changeRole(first, { membershipId: second.membershipId, role: "editor" }),
        suspendStaff(second, first.membershipId),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const [left] = await db().rows<{ count: number }>(
        sql`select count(*)::int as count from staff_member where role = 'owner' and state = 'ACTIVE'`,
      );
      expect(left?.count).toBe(1);
      await db().affected(sql`update staff_member set state = 'SUSPENDED'`);
    }
  });
});

describe("an invitation", () => {
  it("is mailed, makes the account, and works once", async () => {
    const owner = await atWork("owner");
    const email = anAddress();
    await inviteStaff(owner, { email, role: "fulfilment" });
    const link = await linkMailedTo(email);
    const inviteId = inviteOfLink(link) ?? "";
    const join = () => acceptAsNew({ inviteId, name: "New", email: "other@example.com", password });
    const both = await Promise.all([join(), join()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const answer = await auth().api.signInEmail({
      body: { email, password },
      headers: new Headers(),
      asResponse: true,
    });
    expect(answer.status).toBe(200);
    expect(await join()).toEqual({ ok: false, error: { code: "link_dead" } });
  });

  it("opens nothing with another's id under its signature", async () => {
    const owner = await atWork("owner");
    const email = anAddress();
    await inviteStaff(owner, { email, role: "viewer" });
    const { sig } = await linkMailedTo(email);
    expect(inviteOfLink({ id: randomUUID(), sig })).toBeNull();
  });

  it("is for its address alone, and never changes the password of an account that was proven", async () => {
    const owner = await atWork("owner");
    const invited = await aPerson();
    const other = await aPerson();
    const made = await inviteStaff(owner, { email: invited.email, role: "editor" });
    const inviteId = made.ok ? made.value.inviteId : "";
    const asOther = await acceptAs({ ...other, name: "O", emailVerified: true }, inviteId);
    expect(asOther).toEqual({ ok: false, error: { code: "other_address" } });
    const taken = await acceptAsNew({
      inviteId,
      name: "M",
      email: invited.email,
      password: "a password of mine",
    });
    expect(taken).toEqual({ ok: false, error: { code: "sign_in_first" } });
    expect((await acceptAs({ ...invited, name: "I", emailVerified: true }, inviteId)).ok).toBe(true);
  });

  it("takes an address back from whoever opened an account under it and never proved it", async () => {
    const owner = await atWork("owner");
    const email = anAddress();
    await auth().api.signUpEmail({
      body: { email, name: "Squatter", password: "squatter's password" },
      headers: new Headers(),
    });
    const made = await inviteStaff(owner, { email, role: "editor" });
    await acceptAsNew({ inviteId: made.ok ? made.value.inviteId : "", name: "Mine", email, password });
    const squatter = await auth().api.signInEmail({
      body: { email, password: "squatter's password" },
      headers: new Headers(),
      asResponse: true,
    });
    expect(squatter.status).toBe(401);
  });

  it("opens nothing once taken back, replaced by a newer one, or a week old", async () => {
    const owner = await atWork("owner");
    const email = anAddress();
    const dead = { ok: false, error: { code: "link_dead" } };
    const invited = async () => {
      const made = await inviteStaff(owner, { email, role: "viewer" });
      return made.ok ? made.value.inviteId : "";
    };
    const first = await invited();
    const second = await invited();
    const join = (inviteId: string) => acceptAsNew({ inviteId, name: "N", email, password });
    expect(await join(first)).toEqual(dead);
    await withdrawInvite(owner, second);
    expect(await join(second)).toEqual(dead);
    const third = await invited();
    await db().affected(sql`update staff_invite set expires_at = now() where id = ${third}`);
    expect(await join(third)).toEqual(dead);
  });

  it("is refused for somebody who works here", async () => {
    const owner = await atWork("owner");
    const editor = await atWork("editor", owner);
    const again = await inviteStaff(owner, { email: editor.email, role: "owner" });
    expect(again).toEqual({ ok: false, error: { code: "already_staff" } });
  });

  it("of the first owner makes one, however many use it at once, and is void when there is one", async () => {
    const { inviteId: older } = await inviteOwner(null);
    const { inviteId } = await inviteOwner(null);
    const join = (id: string) => acceptAsNew({ inviteId: id, name: "First", email: anAddress(), password });
    expect((await join(older)).ok).toBe(false);
    const both = await Promise.all([join(inviteId), join(inviteId)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const late = await inviteOwner(null);
    expect((await join(late.inviteId)).ok).toBe(false);
  });
});

describe("the audit log", () => {
  it("has every change of staff, with before and after, by whom and from where", async () => {
    const owner = await atWork("owner");
    const editor = await atWork("editor", owner);
    await changeRole(owner, { membershipId: editor.membershipId, role: "viewer" });
    await resetSecondFactor(owner, editor.membershipId);
    await setPolicy(owner, true);
    expect((await auditActions()).slice(-5)).toEqual([
      "staff.invite",
      "staff.join",
      "staff.role",
      "staff.second_factor.reset",
      "staff.policy",
    ]);
    const [line] = await db().rows(sql`
      select staff_id, staff_name, staff_role, ip_address, subject_id, before, after from audit_log
      where action = 'staff.role' order by created_at desc limit 1`);
    expect(line).toEqual({
      staff_id: owner.membershipId,
      staff_name: "Ines Moreau",
      staff_role: "owner",
      ip_address: "192.0.2.1",
      subject_id: editor.membershipId,
      before: { role: "editor", state: "ACTIVE" },
      after: { role: "viewer", state: "ACTIVE" },
    });
  });

  it("says nothing of what was rolled back", async () => {
    const owner = await atWork("owner");
    const before = (await auditActions()).length;
    await suspendStaff(owner, owner.membershipId);
    expect((await auditActions()).length).toBe(before);
  });

  it("can't be rewritten", async () => {
    await expect(inTransaction((tx) => tx.affected(sql`delete from audit_log`))).rejects.toMatchObject({
      code: "42501",
    });
  });
});
