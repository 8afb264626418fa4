import "server-only";
import { stripe } from "./stripe-client.ts";

export type Dispute = { intentId: string; status: string; isClosed: boolean };

const closedStatuses = new Set(["won", "lost", "warning_closed", "prevented"]);

/** A dispute as it stands at Stripe now; undefined when no intent of ours is behind it. */
export async function readDispute(disputeId: string): Promise<Dispute | undefined> {
  const dispute = await stripe().disputes.retrieve(disputeId);
  const intent = dispute.payment_intent;
  const intentId = typeof intent === "string" ? intent : intent?.id;
  if (intentId === undefined) return undefined;
  return { intentId, status: dispute.status, isClosed: closedStatuses.has(dispute.status) };
}
