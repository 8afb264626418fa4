import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auth } from "#modules/identity/auth.ts";
import { personOfToken } from "#modules/identity/identity.queries.ts";
import { passPasskeyRequest } from "#modules/identity/passkey-door.ts";
import { sessionCookieName, tokenOfCookie } from "#modules/identity/session-cookie.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { confirm, cookieOf, mailCount, newestMail, newestToken, openDoor, password, signUp } from "./door.ts";

let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door.close());

const noHeaders = new Headers();

function valueOfCookie(cookie: string): string {
  const pair = cookie.split("; ").find((one) => one.startsWith(`${sessionCookieName()}=`)) ?? "";
  return decodeURIComponent(pair.slice(pair.indexOf("=") + 1));
}

describe("signing up", () => {
  it("mails a link, lets nobody in before it is used, and signs in with it", async () => {
    const email = "first@example.com";
    await auth().api.signUpEmail({ body: { email, name: "First", password }, headers: noHeaders });
    const early = await auth().api.signInEmail({
      body: { email, password },
      headers: noHeaders,
      asResponse: true,
    });
    expect(early.status).toBe(403);
    expect(early.headers.getSetCookie()).toEqual([]);

    const { cookie, id } = await confirm(email);
    const token = tokenOfCookie(valueOfCookie(cookie));
    expect(token).not.toBeNull();
    const signedIn = await personOfToken(token ?? "");
    expect(signedIn?.person).toEqual({ id, email, name: "First", emailVerified: true });
    expect(signedIn?.session.isFresh).toBe(true);
  });

  it("answers alike for an address that has an account, and tells its owner by mail", async () => {
    const { email } = await signUp("taken@example.com");
    const taken = await auth().api.signUpEmail({
      body: { email, name: "X", password },
      headers: noHeaders,
      asResponse: true,
    });
    const free = await auth().api.signUpEmail({
      body: { email: "free@example.com", name: "X", password },
      headers: noHeaders,
      asResponse: true,
    });
    expect(taken.status).toBe(free.status);
    const shape = async (answer: Response) => Object.keys((await answer.json()).user).sort();
    expect(await shape(taken)).toEqual(await shape(free));
    expect((await newestMail(email)).kind).toBe("already_there");
    expect((await newestMail("free@example.com")).kind).toBe("confirm_address");
  });

  it("gives the new account to whoever proves the address, not to whoever typed a password first", async () => {
    const email = "victim@example.com";
    await auth().api.signUpEmail({ body: { email, name: "Squatter", password }, headers: noHeaders });
    await auth().api.signInMagicLink({ body: { email }, headers: noHeaders });
    const token = await newestToken(email);
    await auth().api.magicLinkVerify({ query: { token }, headers: noHeaders });
    const squatter = await auth().api.signInEmail({
      body: { email, password },
      headers: noHeaders,
      asResponse: true,
    });
    expect(squatter.status).toBe(401);
  });
});

describe("signing in", () => {
  it("by password answers alike for a wrong password and for an unknown address", async () => {
    const { email } = await signUp();
    const wrong = await auth().api.signInEmail({
      body: { email, password: "not the right one" },
      headers: noHeaders,
      asResponse: true,
    });
    const unknown = await auth().api.signInEmail({
      body: { email: "nobody@example.com", password: "not the right one" },
      headers: noHeaders,
      asResponse: true,
    });
    expect(wrong.status).toBe(401);
    expect([unknown.status, await unknown.text()]).toEqual([wrong.status, await wrong.text()]);
    const right = await auth().api.signInEmail({
      body: { email, password },
      headers: noHeaders,
      asResponse: true,
    });
    expect(tokenOfCookie(valueOfCookie(cookieOf(right)))).not.toBeNull();
  });

  it("by mailed link works once, and makes the account of an address that has none", async () => {
    const email = "linked@example.com";
    await auth().api.signInMagicLink({ body: { email }, headers: noHeaders });
    const token = await newestToken(email);
    const first = await auth().api.magicLinkVerify({
      query: { token },
      headers: noHeaders,
      asResponse: true,
    });
    expect(tokenOfCookie(valueOfCookie(cookieOf(first)))).not.toBeNull();
    const again = await auth().api.magicLinkVerify({
      query: { token },
      headers: noHeaders,
      asResponse: true,
    });
    expect(again.headers.getSetCookie()).toEqual([]);
    const [person] = await db().rows(sql`select is_email_verified from person where email = ${email}`);
    expect(person).toEqual({ is_email_verified: true });
  });

  it("keeps no token of a mailed link in clear", async () => {
    const email = "hashed@example.com";
    await auth().api.signInMagicLink({ body: { email }, headers: noHeaders });
    const token = await newestToken(email);
    const rows = await db().rows(sql`select 1 from verification where identifier like ${`%${token}%`}`);
    expect(rows).toEqual([]);
  });

  it("ends every session when the password is reset, and takes the new one", async () => {
    const { email, cookie } = await signUp();
    await auth().api.requestPasswordReset({ body: { email }, headers: noHeaders });
    const token = await newestToken(email);
    await auth().api.resetPassword({
      body: { token, newPassword: "another long secret" },
      headers: noHeaders,
    });
    expect(await personOfToken(tokenOfCookie(valueOfCookie(cookie)) ?? "")).toBeNull();
    const old = await auth().api.signInEmail({
      body: { email, password },
      headers: noHeaders,
      asResponse: true,
    });
    expect(old.status).toBe(401);
  });

  it("asks for a reset alike for an unknown address, and writes it no mail", async () => {
    const answer = await auth().api.requestPasswordReset({
      body: { email: "unknown@example.com" },
      headers: noHeaders,
    });
    expect(answer.status).toBe(true);
    expect(await mailCount("unknown@example.com")).toBe(0);
  });
});

describe("the session's cookie", () => {
  it("is not looked up when its signature is not ours", () => {
    expect(tokenOfCookie("token.AAAA")).toBeNull();
    expect(tokenOfCookie("token")).toBeNull();
    expect(tokenOfCookie(undefined)).toBeNull();
  });

  it("is out of reach of scripts and kept to this site", async () => {
    const { email } = await signUp();
    const answer = await auth().api.signInEmail({
      body: { email, password },
      headers: noHeaders,
      asResponse: true,
    });
    const line = answer.headers.getSetCookie().find((one) => one.startsWith(sessionCookieName())) ?? "";
    expect(line).toMatch(/; HttpOnly/i);
    expect(line).toMatch(/; SameSite=Lax/i);
    expect(line).toMatch(/; Path=\//i);
  });
});

describe("what a browser may call", () => {
  const call = (path: string, init: RequestInit = {}) =>
    passPasskeyRequest(new Request(`http://localhost:3000/api/auth${path}`, init));

  it.each([
    ["POST", "/sign-up/email"],
    ["POST", "/sign-in/email"],
    ["POST", "/update-user"],
    ["POST", "/delete-user"],
    ["POST", "/admin/set-role"],
    ["POST", "/organization/create"],
    ["GET", "/get-session"],
    ["GET", "/verify-email?token=x"],
    ["GET", "/passkey/list-user-passkeys"],
    ["POST", "/passkey/delete-passkey"],
  ])("%s %s is not there", async (method, path) => {
    expect((await call(path, { method })).status).toBe(404);
  });

  it("refuses a passkey's answer that comes from another site", async () => {
    const { cookie } = await signUp();
    const answer = await call("/passkey/verify-authentication", {
      method: "POST",
      headers: { origin: "https://evil.example", "content-type": "application/json", cookie },
      body: "{}",
    });
    expect(answer.status).toBe(403);
  });

  it("registers no passkey without a session", async () => {
    expect((await call("/passkey/generate-register-options")).status).toBe(401);
  });
});

describe("being staff", () => {
  it("can't be asked for when signing up or later", async () => {
    const email = "ambitious@example.com";
    const body = {
      email,
      name: "A",
      password,
      role: "owner",
      isStaff: true,
      emailVerified: true,
      isEmailVerified: true,
    };
    await auth().api.signUpEmail({ body, headers: noHeaders, asResponse: true });
    const rows = await db().rows<Record<string, unknown>>(sql`select * from person where email = ${email}`);
    for (const row of rows) {
      expect(row["is_email_verified"]).toBe(false);
      expect(Object.keys(row).sort()).toEqual(
        ["created_at", "email", "id", "image", "is_email_verified", "name", "updated_at"].sort(),
      );
    }
  });
});
