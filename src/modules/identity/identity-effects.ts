import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { inTransaction } from "#platform/db.ts";
import { decideEffects, type EffectRequest } from "#platform/effects.ts";

/** What a mail of this module is made from; the worker renders and sends it. */
export const identityMailSchema = z.discriminatedUnion("mail", [
  z.object({ mail: z.literal("confirm_address"), to: z.email(), name: z.string(), url: z.url() }),
  z.object({ mail: z.literal("confirm_new_address"), to: z.email(), name: z.string(), url: z.url() }),
  z.object({ mail: z.literal("sign_in_link"), to: z.email(), url: z.url() }),
  z.object({ mail: z.literal("reset_password"), to: z.email(), name: z.string(), url: z.url() }),
  z.object({ mail: z.literal("already_there"), to: z.email(), name: z.string(), url: z.url() }),
  z.object({ mail: z.literal("address_changing"), to: z.email(), name: z.string(), newAddress: z.email() }),
]);

export type IdentityMail = z.infer<typeof identityMailSchema>;

/** A mail about an account, as a row: `once` names what must not be written twice (a link's token, say). */
export async function decideIdentityMail(mail: IdentityMail, once: string): Promise<void> {
  const key = createHash("sha256").update(once).digest("base64url");
  await decide({ kind: "mail.identity", dedupeKey: `identity-${mail.mail}:${key}`, payload: mail });
}

/**
 * A person has proven their address, or signed in with a proven one: what a guest ordered under it becomes theirs, also
 * what they ordered since as a guest.
 */
export async function decideAdoption(personId: string, occasion: string): Promise<void> {
  await decide({
    kind: "orders.adopt",
    dedupeKey: `orders-adopt:${personId}:${occasion}`,
    payload: { personId },
  });
}

function decide(effect: EffectRequest): Promise<void> {
  return inTransaction((tx) => decideEffects(tx, [effect]));
}
