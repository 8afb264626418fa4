import "server-only";
import { env } from "#platform/env.ts";
import type { Mail } from "#ui/mail/render-mail.ts";
import { renderAccountMail } from "./mails/account-mails.tsx";
import { roleWords } from "./permissions.ts";
import { openInvite } from "./staff.queries.ts";
import { invitePath } from "./staff-invite-links.ts";

/** The mail of an invitation, or null when it is void by now. Its link is made here, and kept in the mail alone. */
export async function staffInviteMail(inviteId: string): Promise<(Mail & { to: string }) | null> {
  const invite = await openInvite(inviteId);
  if (invite === null || invite.email === null) return null;
  const origin = env().APP_ORIGIN;
  const { name, says } = roleWords[invite.role];
  const mail = await renderAccountMail(
    {
      subject: "Work with us at Cartelle",
      heading: "Come and work with us.",
      lines: [
        `${invite.invitedBy ?? "The shop"} invites you to its admin, as ${name}.`,
        `What that opens: ${says.charAt(0).toLowerCase()}${says.slice(1)}`,
      ],
      link: { href: new URL(invitePath(invite.id), origin).href, words: "Open the invitation" },
      small: "The link works for a week, once. If you did not expect it, do nothing.",
    },
    origin,
  );
  return { ...mail, to: invite.email };
}
