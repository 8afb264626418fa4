import type { Route } from "next";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";

/** The header's way to the account; it says the name of who is signed in. */
export function AccountLinkView({ name }: { name: string | null }) {
  return (
    <TextLink
      look="text"
      href={"/account" as Route}
      prefetch={false}
      className="inline-flex min-h-11 max-w-32 items-center"
    >
      {name === null ? (
        "Account"
      ) : (
        <>
          <span className="truncate">{firstName(name)}</span>
          <VisuallyHidden>, your account</VisuallyHidden>
        </>
      )}
    </TextLink>
  );
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
