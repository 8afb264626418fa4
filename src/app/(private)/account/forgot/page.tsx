import type { Metadata, Route } from "next";
import { connection } from "next/server";
import { noteOf } from "#modules/identity/form-note.ts";
import type { FormState } from "#modules/identity/identity.schema.ts";
import { ForgotForm } from "#modules/identity/ui/door-forms.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { Door } from "../door.tsx";

export const metadata: Metadata = { title: "Forgot the password" };

export default async function ForgotPage() {
  await connection();
  return (
    <Door
      title="It happens"
      lead="Tell us the address of your account. The link to a new password goes there."
      pictureKey="stills/still-rail-ivory.webp"
      foot={
        <TextLink href={"/account/sign-in" as Route} className="inline-block py-1 text-ink">
          Back to sign in
        </TextLink>
      }
    >
      <ForgotForm note={await noteOf<FormState>("forgot")} />
    </Door>
  );
}
