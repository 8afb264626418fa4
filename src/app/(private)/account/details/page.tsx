import type { Metadata, Route } from "next";
import type { ReactNode } from "react";
import { hasPassword } from "#modules/identity/change-details.ts";
import { noteOf } from "#modules/identity/form-note.ts";
import type { FormState } from "#modules/identity/identity.schema.ts";
import { EmailForm, NameForm, PasswordForm } from "#modules/identity/ui/details-forms.tsx";
import { PasskeyList, SessionList } from "#modules/identity/ui/ways-in.tsx";
import { passkeysOf, sessionsOf } from "#modules/identity/ways-in.queries.ts";
import { TextLink } from "#ui/text-link.tsx";
import { Room, requireSignedIn } from "../room.tsx";

export const metadata: Metadata = { title: "Your details" };

export default async function DetailsPage() {
  const { person, session } = await requireSignedIn("/account/details");
  const [isWithPassword, passkeys, sessions] = await Promise.all([
    hasPassword(person.id),
    passkeysOf(person.id),
    sessionsOf(person.id, session.id),
  ]);
  return (
    <Room current="/account/details" title="Details">
      <div className="grid gap-14">
        <Part title="Name">
          <NameForm note={await noteOf<FormState>("changeName")} name={person.name} />
        </Part>
        <Part title="Email">
          <EmailForm note={await noteOf<FormState>("changeAddress")} email={person.email} />
        </Part>
        <Part title="Password">
          <PasswordForm note={await noteOf<FormState>("changePassword")} hasPassword={isWithPassword} />
        </Part>
        <Part title="Passkeys">
          <PasskeyList passkeys={passkeys} isFresh={session.isFresh} />
        </Part>
        <Part title="Signed in">
          <SessionList sessions={sessions} />
        </Part>
        <Part title="Your data">
          <p className="mb-4 text-grey">Everything we keep about you, in one file that programs can read.</p>
          <div className="flex flex-wrap gap-x-8">
            <a
              href="/api/account/export"
              download
              className="inline-flex min-h-11 items-center underline underline-offset-4"
            >
              Download my data
            </a>
            <TextLink href={"/account/delete" as Route} className="inline-flex min-h-11 items-center">
              Delete my account
            </TextLink>
          </div>
        </Part>
      </div>
    </Room>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-16 gap-y-5 border-t border-hairline pt-5 lg:grid-cols-[1fr_2fr]">
      <h2 className="text-heading">{title}</h2>
      <div className="max-w-form">{children}</div>
    </section>
  );
}
