import type { ReactNode } from "react";
import { beginCheckoutForm } from "../actions.ts";
import { SubmitButton } from "./submit-button.tsx";

type BeginCheckoutFormProps = {
  /** The words on the button. */
  label?: string | undefined;
  /** Stands under the button. */
  children?: ReactNode;
  className?: string | undefined;
};

/** The click on "Checkout": a plain form, so that it works before and without scripts. */
export function BeginCheckoutForm({ label = "Checkout", children, className }: BeginCheckoutFormProps) {
  return (
    <form action={beginCheckoutForm} className={className}>
      <SubmitButton size="large" wide>
        {label}
      </SubmitButton>
      {children}
    </form>
  );
}
