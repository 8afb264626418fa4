import { signOutForm } from "../actions.ts";

/** "Sign out", as a form, so that no link that is opened in advance signs anybody out. */
export function SignOutForm() {
  return (
    <form action={signOutForm}>
      <button type="submit" className="min-h-11 text-grey underline-offset-4 hover:text-ink hover:underline">
        Sign out
      </button>
    </form>
  );
}
