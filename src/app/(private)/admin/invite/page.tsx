import type { Metadata, Route } from "next";
import { currentPerson } from "#modules/identity/current-person.ts";
import { noteOf } from "#modules/identity/form-note.ts";
import type { FormState } from "#modules/identity/identity.schema.ts";
import { signInPath } from "#modules/identity/identity.ts";
import { roleWords } from "#modules/identity/permissions.ts";
import { openInvite } from "#modules/identity/staff.queries.ts";
import { inviteLinkSchema } from "#modules/identity/staff.schema.ts";
import type { InviteSeen } from "#modules/identity/staff.ts";
import { inviteOfLink } from "#modules/identity/staff-invite-links.ts";
import { AdminDoor } from "#modules/identity/ui/admin/admin-door.view.tsx";
import { AcceptForm, JoinForm } from "#modules/identity/ui/admin/admin-door-forms.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

export const metadata: Metadata = { title: "Invitation", referrer: "no-referrer" };

export default async function InvitePage({ searchParams }: PageProps<"/admin/invite">) {
  const link = inviteLinkSchema.safeParse(await searchParams);
  const id = link.success ? inviteOfLink(link.data) : null;
  const invite = id === null ? null : await openInvite(id);
  if (invite === null || !link.success) {
    return (
      <AdminDoor
        title="This invitation is void"
        lead="It was used before, taken back, or is too old. Ask for a new one."
      />
    );
  }
  return (
    <AdminDoor title="Come and work with us" lead={leadOf(invite)}>
      <Answer invite={invite} link={link.data} />
    </AdminDoor>
  );
}

async function Answer({ invite, link }: { invite: InviteSeen; link: { id: string; sig: string } }) {
  const person = await currentPerson();
  if (person !== null && (invite.email === null || invite.email === person.email)) {
    return (
      <div className="grid gap-4">
        <p>You are signed in as {person.email}.</p>
        <AcceptForm note={await noteOf<FormState>("accept")} link={link} />
      </div>
    );
  }
  if (invite.hasAccount) {
    const next = `/admin/invite?${new URLSearchParams(link)}`;
    return (
      <div className="grid gap-4">
        <p>{invite.email} has an account here. Sign in with it, and you land on this page again.</p>
        <ButtonLink href={signInPath(next) as Route} size="large" wide>
          Sign in
        </ButtonLink>
      </div>
    );
  }
  return <JoinForm note={await noteOf<FormState>("join")} link={link} email={invite.email} />;
}

function leadOf({ email, role, invitedBy }: InviteSeen): string {
  if (email === null) return "This makes the shop’s first owner. The link works once.";
  return `${invitedBy ?? "The shop"} invites you as ${roleWords[role].name}. ${roleWords[role].says}`;
}
