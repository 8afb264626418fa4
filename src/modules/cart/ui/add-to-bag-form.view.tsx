"use no memo"; // renders seldom; remembering would weigh more in the first load than it saves

import type { FormEvent, ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { FieldError } from "#ui/field.tsx";
import { TextLink } from "#ui/text-link.tsx";

/** Why nothing was put in the bag; `isLocked` when the bag itself says no. */
export type AddProblem = { words: string; isLocked: boolean };

type AddToBagFormProps = {
  /** Radio inputs named `variantId`. */
  children: ReactNode;
  /** Stands at the right of the button, such as the price. */
  price?: ReactNode;
  /** Takes the button's place where there is nothing to add. */
  instead?: ReactNode;
  problem: AddProblem | null;
  isPending: boolean;
  /** Where the form goes without scripts. */
  post: (form: FormData) => Promise<void>;
  onSubmit?: ((event: FormEvent<HTMLFormElement>) => void) | undefined;
  /** Something else was chosen. */
  onChoice?: (() => void) | undefined;
  /** Somebody is about to use the form. */
  onApproach?: (() => void) | undefined;
};

/** A choice of variants and the button that puts one in the bag. */
export function AddToBagFormView(props: AddToBagFormProps) {
  const { children, price, instead, problem, isPending, post, onSubmit, onChoice, onApproach } = props;
  return (
    <form
      action={post}
      onSubmit={onSubmit}
      onChange={onChoice}
      onPointerEnter={onApproach}
      onFocus={onApproach}
      ref={sayErrorsOurselves}
      className="grid gap-4"
    >
      {children}
      {instead ?? (
        <Button type="submit" size="large" wide loading={isPending}>
          <span className={price === undefined ? undefined : "flex-1 text-left"}>Add to bag</span>
          {price}
        </Button>
      )}
      <div className="flex flex-wrap items-baseline gap-x-4">
        <FieldError>{problem?.words}</FieldError>
        {problem?.isLocked && (
          <TextLink look="quiet" href="/cart" prefetch={false}>
            See your bag
          </TextLink>
        )}
      </div>
    </form>
  );
}

/** The browser's own bubble is for those without scripts. */
function sayErrorsOurselves(form: HTMLFormElement | null): void {
  if (form !== null) form.noValidate = true;
}
