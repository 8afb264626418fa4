import type { Metadata, Route } from "next";
import type { ReactNode } from "react";
import { currentSignedIn } from "#modules/identity/current-person.ts";
import { requireAnyStaff } from "#modules/identity/current-staff.ts";
import { roleWords } from "#modules/identity/permissions.ts";
import { recoveryCodesLeft } from "#modules/identity/second-factor.ts";
import { ProfileFactor } from "#modules/identity/ui/admin/profile-factor.tsx";
import { PasskeyList, SessionList } from "#modules/identity/ui/admin/profile-ways.tsx";
import { passkeysOf, sessionsOf } from "#modules/identity/ways-in.queries.ts";
import { PageHead } from "#ui/admin/page-head.tsx";
import { TextLink } from "#ui/text-link.tsx";

export const metadata: Metadata = { title: "Your profile" };

export default async function ProfilePage() {
  const staff = await requireAnyStaff();
  const [signedIn, codesLeft, passkeys, sessions] = await Promise.all([
    currentSignedIn(),
    recoveryCodesLeft(staff.personId),
    passkeysOf(staff.personId),
    sessionsOf(staff.personId, staff.sessionId),
  ]);
  return (
    <>
      <PageHead title="Your profile" lead={`${staff.email}, ${roleWords[staff.role].name}`} />
      <div className="grid gap-10 px-gutter">
        <Part title="Second factor">
          <ProfileFactor hasApp={staff.hasSecondFactor} codesLeft={codesLeft} />
        </Part>
        <Part title="Passkeys">
          <PasskeyList passkeys={passkeys} isFresh={signedIn?.session.isFresh ?? false} />
        </Part>
        <Part title="Signed in">
          <SessionList sessions={sessions} />
        </Part>
        <Part title="Name, address, password">
          <TextLink href={"/account/details" as Route} className="inline-flex min-h-11 items-center">
            Change them in your account
          </TextLink>
        </Part>
      </div>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-12 gap-y-4 border-hairline border-t pt-4 lg:grid-cols-[1fr_3fr]">
      <h2 className="text-lead">{title}</h2>
      <div className="max-w-form">{children}</div>
    </section>
  );
}
