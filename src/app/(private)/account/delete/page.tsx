import type { Metadata } from "next";
import { DeleteAccount } from "#modules/customers/ui/own-lists.tsx";
import { hasPassword } from "#modules/identity/change-details.ts";
import { one } from "../door.tsx";
import { Room, requireSignedIn } from "../room.tsx";

export const metadata: Metadata = { title: "Delete your account" };

export default async function DeletePage({ searchParams }: PageProps<"/account/delete">) {
  const { person, session } = await requireSignedIn("/account/delete");
  const problem = one((await searchParams)["problem"]);
  return (
    <Room current="/account/details" title="Leave for good">
      <DeleteAccount
        hasPassword={await hasPassword(person.id)}
        isFresh={session.isFresh}
        problem={problem === "" ? null : (problems[problem] ?? "That did not work, and nothing was deleted.")}
      />
    </Room>
  );
}

const problems: Record<string, string> = {
  wrong_password: "That is not your password. Nothing was deleted.",
  works_here: "You work here. Ask an owner to suspend your membership first; nothing was deleted.",
  unconfirmed: "Tick the box, please. Nothing was deleted.",
  too_many_requests: "Too many tries. Please wait a quarter of an hour.",
};
