import { createHmac } from "node:crypto";

/** The `Stripe-Signature` header of one attempt: HMAC-SHA256 over `timestamp.body` (docs.stripe.com/webhooks/signature). */
export function signPayload(body: string, secret: string, timestampS: number): string {
  const digest = createHmac("sha256", secret).update(`${timestampS}.${body}`).digest("hex");
  return `t=${timestampS},v1=${digest}`;
}
