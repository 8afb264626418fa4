import "server-only";
import { env } from "#platform/env.ts";
import { isSignedBy, sign } from "#platform/signing.ts";

/** What a link of the letter carries: its own proof, whether it stands in an address or in a form. */
export type LetterLink = { get(name: string): FormDataEntryValue | null };

const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function confirmUrl(subscriberId: string, round: number): string {
  const sig = sign("newsletter-confirm", `${subscriberId}:${round}`);
  return absolute("/newsletter/confirm", { id: subscriberId, round: String(round), sig });
}

/** The page with a button. */
export function leaveUrl(subscriberId: string): string {
  return absolute("/newsletter/unsubscribe", leaveProof(subscriberId));
}

/** Where a mail program posts by itself. */
export function oneClickLeaveUrl(subscriberId: string): string {
  return absolute("/api/newsletter/unsubscribe", leaveProof(subscriberId));
}

/** Whom a link to confirm names, or null when the signature is not ours. */
export function confirmationOf(link: LetterLink): { id: string; round: number } | null {
  const [id, round, sig] = [text(link, "id"), text(link, "round"), text(link, "sig")];
  if (!idShape.test(id) || !/^[1-9]\d{0,8}$/.test(round)) return null;
  return isSignedBy("newsletter-confirm", `${id}:${round}`, sig) ? { id, round: Number(round) } : null;
}

/** Whom a link to leave names, or null when the signature is not ours. */
export function leaverOf(link: LetterLink): string | null {
  const id = text(link, "id");
  return idShape.test(id) && isSignedBy("newsletter-leave", id, text(link, "sig")) ? id : null;
}

function leaveProof(subscriberId: string) {
  return { id: subscriberId, sig: sign("newsletter-leave", subscriberId) };
}

function text(link: LetterLink, name: string): string {
  const value = link.get(name);
  return typeof value === "string" ? value : "";
}

function absolute(path: string, query: Record<string, string>): string {
  return new URL(`${path}?${new URLSearchParams(query)}`, env().APP_ORIGIN).href;
}
