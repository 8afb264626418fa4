import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "./env.ts";

/** What a signature is for; one made for a cart is worth nothing on an order link. */
export type SignaturePurpose =
  | "cart"
  | "checkout"
  | "order"
  | "refill"
  | "newsletter-confirm"
  | "newsletter-leave"
  | "review"
  | "stock-notice"
  | "note"
  | "staff-invite";

/** HMAC-SHA256 of purpose and value under APP_SECRET, base64url. */
export function sign(purpose: SignaturePurpose, value: string): string {
  return createHmac("sha256", env().APP_SECRET).update(`${purpose}:${value}`).digest("base64url");
}

/** Compares in constant time. */
export function isSignedBy(purpose: SignaturePurpose, value: string, signature: string): boolean {
  return isEqualSecret(sign(purpose, value), signature);
}

/** Constant-time comparison of two secrets of any length. */
export function isEqualSecret(expected: string, given: string): boolean {
  const key = env().APP_SECRET;
  const digest = (text: string) => createHmac("sha256", key).update(text).digest();
  return timingSafeEqual(digest(expected), digest(given));
}
