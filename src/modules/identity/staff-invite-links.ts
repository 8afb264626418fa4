import "server-only";
import { isSignedBy, sign } from "#platform/signing.ts";

/** The page on which an invitation is accepted. The link is made from the id: no secret is kept anywhere. */
export function invitePath(inviteId: string): string {
  return `/admin/invite?${new URLSearchParams({ id: inviteId, sig: sign("staff-invite", inviteId) })}`;
}

/** The invitation a link names, or null when the signature is not ours. */
export function inviteOfLink(link: { id: string; sig: string }): string | null {
  return isSignedBy("staff-invite", link.id, link.sig) ? link.id : null;
}
