import process from "node:process";
import { invitePath } from "#modules/identity/staff-invite-links.ts";
import { hasOwner, inviteOwner } from "#modules/identity/staff-invites.ts";
import { closeDatabase, openDatabase } from "#platform/db.ts";

/**
 * Prints a link that makes an owner, once: the only word on standard output. Without an address it is the first owner's,
 * and nothing is printed where there is one. The environment is the shop's whole one.
 */
const [email] = process.argv.slice(2);
openDatabase({ maxConnections: 2 });
if (email !== undefined || !(await hasOwner())) {
  const { inviteId } = await inviteOwner(email?.trim().toLowerCase() ?? null);
  process.stdout.write(new URL(invitePath(inviteId), process.env.APP_ORIGIN).href);
}
await closeDatabase();
