import type { Metadata, Route } from "next";
import { connection } from "next/server";
import { noteOf } from "#modules/identity/form-note.ts";
import type { FormState } from "#modules/identity/identity.schema.ts";
import { SignInForm } from "#modules/identity/ui/door-forms.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { Door, wayIn } from "../door.tsx";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/account/sign-in">) {
  await connection();
  const next = await wayIn(await searchParams);
  const isForWish = next.startsWith("/product/");
  return (
    <Door
      title="Come in"
      lead={isForWish ? "Sign in, and the piece is saved for you. You land on its page again." : undefined}
      pictureKey="stills/still-drape.webp"
      foot={
        <>
          <p>
            New here?{" "}
            <TextLink
              href={`/account/sign-up?${new URLSearchParams({ next })}` as Route}
              className="inline-block py-1 text-ink"
            >
              Open an account
            </TextLink>
          </p>
          <TextLink href={"/account/forgot" as Route} className="inline-block py-1 text-ink">
            Forgot the password
          </TextLink>
        </>
      }
    >
      <SignInForm note={await noteOf<FormState>("signIn")} next={next} />
    </Door>
  );
}
