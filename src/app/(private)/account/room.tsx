import type { Route } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import type { ComponentProps } from "react";
import { AccountFrame } from "#modules/customers/ui/account-frame.view.tsx";
import { currentSignedIn } from "#modules/identity/current-person.ts";
import type { SignedIn } from "#modules/identity/identity.queries.ts";
import { signInPath } from "#modules/identity/identity.ts";
import { SignOutForm } from "#modules/identity/ui/sign-out-form.tsx";

/** Whoever is signed in; a guest is led to the door, and back here. Every page asks by itself: layouts don't run anew. */
export async function requireSignedIn(path: string): Promise<SignedIn> {
  await connection();
  const who = await currentSignedIn();
  if (who === null) redirect(signInPath(path) as Route);
  return who;
}

/** A room of the account, with the way out. */
export function Room(props: Omit<ComponentProps<typeof AccountFrame>, "signOut">) {
  return <AccountFrame {...props} signOut={<SignOutForm />} />;
}
