import type { Metadata } from "next";
import { connection } from "next/server";
import { noteOf } from "#modules/identity/form-note.ts";
import type { FormState } from "#modules/identity/identity.schema.ts";
import { ResetForm } from "#modules/identity/ui/door-forms.tsx";
import { Door, one } from "../door.tsx";

export const metadata: Metadata = { title: "A new password", referrer: "same-origin" };

export default async function ResetPage({ searchParams }: PageProps<"/account/reset">) {
  await connection();
  const query = await searchParams;
  return (
    <Door
      title="A new password"
      lead="Every device is signed out when you set it."
      pictureKey="stills/still-rail-ivory.webp"
    >
      <ResetForm note={await noteOf<FormState>("reset")} token={one(query["token"])} />
    </Door>
  );
}
