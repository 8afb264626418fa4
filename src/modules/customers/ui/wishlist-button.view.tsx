import type { Route } from "next";
import { FieldError } from "#ui/field.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";

export type WishState =
  /** Nobody is signed in, or it is not known yet. */
  { kind: "guest" } | { kind: "known"; isKept: boolean; isBusy: boolean; problem: string | null };

type WishlistButtonViewProps = {
  state: WishState;
  /** Where a guest signs in; it leads back here. */
  signInHref: string;
  onInvite: () => void;
  onToggle: (isKept: boolean) => void;
};

const look =
  "inline-flex min-h-11 items-center underline decoration-1 underline-offset-4 hover:decoration-transparent";

/** "Save", one word; it becomes "Saved" in the same place. */
export function WishlistButtonView({ state, signInHref, onInvite, onToggle }: WishlistButtonViewProps) {
  if (state.kind === "guest") {
    return (
      <TextLink href={signInHref as Route} prefetch={false} onClick={onInvite} className={look}>
        Save<VisuallyHidden> for later; you sign in first</VisuallyHidden>
      </TextLink>
    );
  }
  const { isKept, isBusy, problem } = state;
  return (
    <span className="inline-grid">
      <button
        type="button"
        aria-pressed={isKept}
        aria-busy={isBusy || undefined}
        onClick={() => !isBusy && onToggle(!isKept)}
        className={look}
      >
        {isKept ? "Saved" : "Save"}
        <VisuallyHidden> for later</VisuallyHidden>
      </button>
      <FieldError>{problem}</FieldError>
    </span>
  );
}
