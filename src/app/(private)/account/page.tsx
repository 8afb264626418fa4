import type { Route } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { currentPerson } from "#modules/identity/current-person.ts";
import { signInPath } from "#modules/identity/identity.ts";

export default async function AccountPage() {
  await connection();
  const person = await currentPerson();
  if (person === null) redirect(signInPath("/account") as Route);
  return <h1 className="px-gutter py-20 text-display-m">{person.name}</h1>;
}
