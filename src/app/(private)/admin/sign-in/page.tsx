import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { currentStanding } from "#modules/identity/current-staff.ts";
import { noteOf } from "#modules/identity/form-note.ts";
import type { FormState } from "#modules/identity/identity.schema.ts";
import type { Standing } from "#modules/identity/staff.ts";
import { AdminDoor } from "#modules/identity/ui/admin/admin-door.view.tsx";
import { StaffSignIn } from "#modules/identity/ui/admin/admin-door-forms.tsx";
import { TextLink } from "#ui/text-link.tsx";

export const metadata: Metadata = { title: "Sign in" };

export default async function StaffSignInPage() {
  const standing = await currentStanding();
  if (standing.at === "inside") redirect("/admin" as Route);
  if (standing.at === "needs_code") redirect("/admin/second-factor" as Route);
  if (standing.at === "needs_enrolment") redirect("/admin/enrol" as Route);
  return (
    <AdminDoor
      title="The admin"
      lead={leadOf(standing)}
      foot={
        <TextLink href={"/account/forgot" as Route} className="inline-block py-1 text-ink">
          Forgot the password
        </TextLink>
      }
    >
      <StaffSignIn note={await noteOf<FormState>("staffSignIn")} />
    </AdminDoor>
  );
}

function leadOf(standing: Standing): string {
  switch (standing.at) {
    case "not_staff":
      return `You are signed in as ${standing.email}, who does not work here. Sign in as somebody who does.`;
    case "too_long_ago":
      return "It has been more than twelve hours. Sign in once more, please.";
    default:
      return "For those who work here.";
  }
}
