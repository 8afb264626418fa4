import type { ReactNode } from "react";
import { leaveCheckoutForm } from "../actions.ts";
import { SubmitButton } from "./submit-button.tsx";

type EditBagFormProps = {
  /** The words on the button. */
  label?: string | undefined;
  /** Stands under the button. */
  children?: ReactNode;
  className?: string | undefined;
};

/** Gives the live checkout up, so that the bag can be changed again. A plain form, like its counterpart. */
export function EditBagForm({ label = "Edit bag", children, className }: EditBagFormProps) {
  return (
    <form action={leaveCheckoutForm} className={className}>
      <SubmitButton variant="outline" size="large" wide>
        {label}
      </SubmitButton>
      {children}
    </form>
  );
}
