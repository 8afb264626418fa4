import type { ReactNode } from "react";
import { leaveCheckoutForm } from "../actions.ts";
import { QuietSubmit } from "./quiet-submit.tsx";

/** "Back to bag": releases the hold. A form and no link, because it changes something. */
export function LeaveCheckoutForm({ children = "Back to bag" }: { children?: ReactNode }) {
  return (
    <form action={leaveCheckoutForm}>
      <QuietSubmit>{children}</QuietSubmit>
    </form>
  );
}
