import type { ReactNode } from "react";

type MailOnItsWayProps = { email: string; children: ReactNode };

/** A mail was written, or would have been: what is said is the same, so that nobody learns who has an account. */
export function MailOnItsWay({ email, children }: MailOnItsWayProps) {
  return (
    <div role="status" className="grid gap-4">
      <p className="text-heading text-balance">Look into your mail.</p>
      <p className="text-lead text-grey">
        We have written to <span className="break-all text-ink">{email}</span>. {children}
      </p>
      <p className="text-small text-grey">
        Nothing there after a few minutes? Look into the spam folder, too.
      </p>
    </div>
  );
}
