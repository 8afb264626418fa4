import type { Route } from "next";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/input.tsx";
import { Notice } from "#ui/notice.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import { RecoveryCodesView } from "./recovery-codes.view.tsx";

type ProfileFactorProps = {
  hasApp: boolean;
  codesLeft: number;
  action: (form: FormData) => void;
  isPending: boolean;
  problem: string | null;
  /** New recovery codes, shown this one time. */
  codes: readonly string[] | null;
};

/** One's own authenticator app. */
export function ProfileFactorView({
  hasApp,
  codesLeft,
  action,
  isPending,
  problem,
  codes,
}: ProfileFactorProps) {
  if (!hasApp) {
    return (
      <div className="grid justify-items-start gap-4">
        <p className="text-grey">None. With an app, your password alone opens nothing here.</p>
        <ButtonLink href={"/admin/enrol" as Route} size="small" variant="outline">
          Add an app
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="grid gap-5">
      <p>An app, and {codesLeft === 1 ? "one recovery code" : `${codesLeft} recovery codes`} left.</p>
      {codes && (
        <div role="status">
          <RecoveryCodesView codes={codes} />
        </div>
      )}
      {problem && <Notice tone="error">{problem}</Notice>}
      <form action={action} className="grid gap-4">
        <TextField label="Code of the app" name="code" autoComplete="one-time-code" required maxLength={20} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" name="what" value="renew" size="small" variant="outline" loading={isPending}>
            New recovery codes
          </Button>
          <Button type="submit" name="what" value="remove" size="small" variant="outline" loading={isPending}>
            Take the app off
          </Button>
        </div>
      </form>
    </div>
  );
}
