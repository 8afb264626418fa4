import { randomUUID } from "node:crypto";
import { auth } from "#modules/identity/auth.ts";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { drainEffects } from "#worker/jobs.ts";
import { createTestDatabase } from "../../support/database.ts";

export const password = "a long enough secret";

/** A database of its own, and the steps of signing in as tests take them. */
export async function openDoor() {
  const database = await createTestDatabase();
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    APP_ORIGIN: "http://localhost:3000",
    APP_SECRET: "a-secret-for-tests-of-thirty-two-characters",
    STRIPE_SECRET_KEY: "sk_test_door",
    STRIPE_PUBLISHABLE_KEY: "pk_test_door",
    STRIPE_WEBHOOK_SECRET: "whsec_door",
  });
  openDatabase({ url: database.url, maxConnections: 10 });
  return {
    async close() {
      await closeDatabase();
      await database.drop();
    },
  };
}

/** Signs up and confirms the address from the mail; answers with the person and the cookie of their session. */
export async function signUp(email = `${randomUUID()}@example.com`, name = "Ines Moreau") {
  await auth().api.signUpEmail({ body: { email, name, password }, headers: new Headers() });
  return confirm(email);
}

/** Presses the button behind the newest confirmation mail to this address. */
export async function confirm(email: string) {
  const token = await newestToken(email);
  const answer = await auth().api.verifyEmail({ query: { token }, headers: new Headers(), asResponse: true });
  const [person] = await db().rows<{ id: string }>(sql`select id from person where email = ${email}`);
  return { email, id: person?.id ?? "", cookie: cookieOf(answer) };
}

/** The token in the link of the newest mail to an address. */
export async function newestToken(email: string): Promise<string> {
  const { text } = await newestMail(email);
  const token = /[?&]token=([^&\s]+)/.exec(text)?.[1];
  if (token === undefined) throw new Error(`The newest mail to ${email} holds no link with a token`);
  return decodeURIComponent(token);
}

/** The mail asked for last; its id is that of the effect, which rises with time, while several may be delivered at once. */
export async function newestMail(email: string): Promise<{ kind: string; text: string; subject: string }> {
  await drainEffects();
  const [mail] = await db().rows<{ kind: string; text: string; subject: string }>(
    sql`select kind, text, subject from mail where "to" = ${email} order by id desc limit 1`,
  );
  if (mail === undefined) throw new Error(`No mail was written to ${email}`);
  return mail;
}

export async function mailCount(email: string): Promise<number> {
  await drainEffects();
  const [row] = await db().rows<{ count: number }>(
    sql`select count(*)::int as count from mail where "to" = ${email}`,
  );
  return row?.count ?? 0;
}

export function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}
