import type Stripe from "stripe";
import { unexpectedState } from "../errors.ts";
import { canDo, refusal } from "../intent-machine.ts";
import type { Scope } from "../scope.ts";
import type { Stored } from "../store/objects.ts";
import { attempt } from "./intent-confirm.ts";
import { failAuthentication } from "./intent-outcomes.ts";
import { findPaymentMethod } from "./payment-methods.ts";

export type AuthenticationResult = "complete" | "fail";

/**
 * The buyer's answer to 3-D Secure. Complete tries the charge (which may still be declined);
 * fail, or giving up, ends the attempt. Refuses when no attempt is waiting.
 */
export function answerAuthentication(
  scope: Scope,
  row: Stored<"payment_intent">,
  result: AuthenticationResult,
): Stripe.PaymentIntent {
  const { object: intent, hidden } = row;
  if (!canDo("authenticate", intent.status) || hidden.attempt === null) {
    throw unexpectedState(refusal("authenticate", intent.status), intent);
  }
  const method = findPaymentMethod(scope, hidden.attempt.paymentMethod, "payment_method");
  if (result === "fail") failAuthentication(scope, row, method);
  else attempt(scope, row, method, true);
  return row.object;
}
