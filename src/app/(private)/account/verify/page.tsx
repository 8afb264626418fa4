import type { Metadata } from "next";
import { connection } from "next/server";
import { noteOf } from "#modules/identity/form-note.ts";
import type { FormState } from "#modules/identity/identity.schema.ts";
import { pathWithin } from "#modules/identity/identity.ts";
import { ConfirmAddressForm } from "#modules/identity/ui/door-forms.tsx";
import { Door, one } from "../door.tsx";

export const metadata: Metadata = { title: "Confirm your address", referrer: "same-origin" };

/** Where the mail that asks for a confirmation leads. Opening it changes nothing yet. */
export default async function VerifyPage({ searchParams }: PageProps<"/account/verify">) {
  await connection();
  const query = await searchParams;
  return (
    <Door
      title="Is this you?"
      lead="Confirm that this address is yours. If you did not ask for an account, close this page."
      pictureKey="stills/still-knits.webp"
    >
      <ConfirmAddressForm
        note={await noteOf<FormState>("confirmAddress")}
        token={one(query["token"])}
        next={pathWithin(one(query["next"]))}
      />
    </Door>
  );
}
