import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { encode } from "uqr";
import { currentStanding } from "#modules/identity/current-staff.ts";
import { enrolmentOf } from "#modules/identity/second-factor.ts";
import { AdminDoor } from "#modules/identity/ui/admin/admin-door.view.tsx";
import { ConfirmApp } from "#modules/identity/ui/admin/admin-door-forms.tsx";
import { EnrolmentView } from "#modules/identity/ui/admin/enrolment.view.tsx";

export const metadata: Metadata = { title: "Your second factor" };

/** On the way in for whoever needs a second factor and has none, and from the profile for everybody else. */
export default async function EnrolPage() {
  const standing = await currentStanding();
  if (standing.at === "needs_code") redirect("/admin/second-factor" as Route);
  if (standing.at !== "inside" && standing.at !== "needs_enrolment") redirect("/admin/sign-in" as Route);
  const enrolment = await enrolmentOf(standing.staff);
  if (enrolment === null) redirect("/admin/profile" as Route);
  return (
    <AdminDoor
      title="Add an app"
      lead="An authenticator app on your phone shows a new code every half minute. Whoever learns your password stands before that door."
    >
      <EnrolmentView picture={pictureOf(enrolment.uri)} secret={enrolment.secret} form={<ConfirmApp />} />
    </AdminDoor>
  );
}

function pictureOf(uri: string): { size: number; path: string } {
  const { data, size } = encode(uri, { border: 3 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: dark.join("") };
}
