import type { Metadata, Route } from "next";
import { connection } from "next/server";
import { noteOf } from "#modules/identity/form-note.ts";
import type { FormState } from "#modules/identity/identity.schema.ts";
import { SignUpForm } from "#modules/identity/ui/door-forms.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { Door, wayIn } from "../door.tsx";

export const metadata: Metadata = { title: "Open an account" };

export default async function SignUpPage({ searchParams }: PageProps<"/account/sign-up">) {
  await connection();
  const next = await wayIn(await searchParams);
  return (
    <Door
      title="Yours to keep"
      lead="Orders, addresses and saved pieces in one place. What you ordered before as a guest joins them."
      pictureKey="stills/still-knits.webp"
      foot={
        <p>
          Already here?{" "}
          <TextLink
            href={`/account/sign-in?${new URLSearchParams({ next })}` as Route}
            className="inline-block py-1 text-ink"
          >
            Sign in
          </TextLink>
        </p>
      }
    >
      <SignUpForm note={await noteOf<FormState>("signUp")} next={next} />
    </Door>
  );
}
