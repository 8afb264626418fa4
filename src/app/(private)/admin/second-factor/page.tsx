import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { currentStanding } from "#modules/identity/current-staff.ts";
import { noteOf } from "#modules/identity/form-note.ts";
import type { FormState } from "#modules/identity/identity.schema.ts";
import { leaveAdmin } from "#modules/identity/staff-door.actions.ts";
import { AdminDoor } from "#modules/identity/ui/admin/admin-door.view.tsx";
import { SecondFactorForm } from "#modules/identity/ui/admin/admin-door-forms.tsx";

export const metadata: Metadata = { title: "Your code" };

export default async function SecondFactorPage() {
  const standing = await currentStanding();
  if (standing.at === "inside") redirect("/admin" as Route);
  if (standing.at !== "needs_code") redirect("/admin/sign-in" as Route);
  return (
    <AdminDoor
      title="Your code"
      lead={`For ${standing.staff.email}.`}
      foot={
        <>
          <p>App and recovery codes lost? An owner can reset them on the page of the staff.</p>
          <form action={leaveAdmin}>
            <button type="submit" className="py-1 text-ink underline underline-offset-4">
              Sign in as somebody else
            </button>
          </form>
        </>
      }
    >
      <SecondFactorForm note={await noteOf<FormState>("secondFactor")} />
    </AdminDoor>
  );
}
