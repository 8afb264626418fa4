import type { Route } from "next";
import { ButtonLink } from "#ui/text-link.tsx";

/** What an account would do for somebody who bought without one; never in the way of the purchase. */
export function AccountInvitationView({ email }: { email: string }) {
  return (
    <section
      aria-labelledby="account"
      className="mt-16 grid justify-items-start gap-5 border-t border-ink pt-6"
    >
      <h2 id="account" className="text-heading">
        Keep your orders in one place
      </h2>
      <p className="max-w-prose text-grey">
        Open an account with <span className="break-all text-ink">{email}</span> and this order is in it, with
        any you made before. Next time your address is filled in.
      </p>
      <ButtonLink href={"/account/sign-up" as Route} prefetch={false} variant="outline">
        Open an account
      </ButtonLink>
    </section>
  );
}
