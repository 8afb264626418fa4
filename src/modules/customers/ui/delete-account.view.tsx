import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { TextField } from "#ui/input.tsx";
import { Notice } from "#ui/notice.tsx";

type DeleteAccountProps = {
  action: (form: FormData) => void | Promise<void>;
  /** An account that has a password asks for it; one without asks for a sign-in of the last hour. */
  hasPassword: boolean;
  isFresh: boolean;
  problem: string | null;
};

/** What goes, what stays, and one deliberate click. */
export function DeleteAccountView({ action, hasPassword, isFresh, problem }: DeleteAccountProps) {
  return (
    <div className="grid max-w-form gap-10">
      <div className="grid gap-4 text-lead">
        <p>
          Gone at once: your name and address of mail, your password and passkeys, addresses, saved pieces,
          the letter and the notices you asked for.
        </p>
        <p className="text-grey">
          What stays: your orders, because invoices have to be kept; they belong to no account any more. Your
          reviews stay without your name. The links in your order mails go on working.
        </p>
      </div>
      {!hasPassword && !isFresh ? (
        <Notice>To delete your account, sign out and in again: it has been more than an hour.</Notice>
      ) : (
        <form action={action} className="grid max-w-note gap-5">
          {problem && <Notice tone="error">{problem}</Notice>}
          {hasPassword && (
            <TextField
              label="Your password"
              name="password"
              type="password"
              autoComplete="current-password"
              required
              maxLength={128}
            />
          )}
          <Checkbox name="sure" required label="Delete my account. I know that this can’t be undone." />
          <Button type="submit" size="large">
            Delete my account
          </Button>
        </form>
      )}
    </div>
  );
}
