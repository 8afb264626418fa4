import type { Metadata } from "next";
import { connection } from "next/server";
import { noteOf } from "#modules/identity/form-note.ts";
import type { FormState } from "#modules/identity/identity.schema.ts";
import { pathWithin } from "#modules/identity/identity.ts";
import { OpenLinkForm } from "#modules/identity/ui/door-forms.tsx";
import { Door, one } from "../door.tsx";

export const metadata: Metadata = { title: "Sign in", referrer: "same-origin" };

/** Where a mailed link to sign in leads. Opening it changes nothing yet. */
export default async function LinkPage({ searchParams }: PageProps<"/account/link">) {
  await connection();
  const query = await searchParams;
  return (
    <Door title="There you are" lead="One click, and you are in." pictureKey="stills/still-drape.webp">
      <OpenLinkForm
        note={await noteOf<FormState>("openLink")}
        token={one(query["token"])}
        next={pathWithin(one(query["next"]))}
      />
    </Door>
  );
}
