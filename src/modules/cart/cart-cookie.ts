import "server-only";
import { cookies } from "next/headers";
import { now } from "#platform/clock.ts";
import { env } from "#platform/env.ts";
import { isSignedBy, sign } from "#platform/signing.ts";

const lifetimeMs = 60 * 24 * 60 * 60 * 1000;
const renewAfterMs = 24 * 60 * 60 * 1000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a valid cookie says: whose cart, and when the browser was given it. */
export type CartCookie = { cartId: string; writtenAtMs: number };

/** `<cart id>.<seconds>.<signature over both>`. */
export function encodeCartCookie({ cartId, writtenAtMs }: CartCookie): string {
  const value = `${cartId}.${Math.floor(writtenAtMs / 1000)}`;
  return `${value}.${sign("cart", value)}`;
}

/** Null for a cookie we did not write: tampered with, cut off, signed under another secret, or past its lifetime. */
export function decodeCartCookie(cookie: string | undefined): CartCookie | null {
  const [cartId, seconds, signature, ...rest] = cookie?.split(".") ?? [];
  if (cartId === undefined || seconds === undefined || signature === undefined || rest.length > 0)
    return null;
  if (!uuid.test(cartId) || !/^\d{1,12}$/.test(seconds)) return null;
  if (!isSignedBy("cart", `${cartId}.${seconds}`, signature)) return null;
  const writtenAtMs = Number(seconds) * 1000;
  return now().getTime() - writtenAtMs < lifetimeMs ? { cartId, writtenAtMs } : null;
}

/** The `__Host-` prefix binds the cookie to this very host; browsers accept it over https alone. */
export function cartCookieName(): string {
  return isHttps() ? "__Host-cartelle_bag" : "cartelle_bag";
}

/** The cart of whoever is asking, or null when they have none, or one whose cookie we can't trust. */
export async function currentCartId(): Promise<string | null> {
  const jar = await cookies();
  return decodeCartCookie(jar.get(cartCookieName())?.value)?.cartId ?? null;
}

/**
 * Gives the browser its cart, in an action or a route handler. Writes only for a new cart, or one whose cookie is older
 * than a day (its 60 days slide): a cookie set in an action makes Next render the whole page again.
 */
export async function rememberCart(cartId: string): Promise<void> {
  const jar = await cookies();
  const known = decodeCartCookie(jar.get(cartCookieName())?.value);
  const nowMs = now().getTime();
  if (known?.cartId === cartId && nowMs - known.writtenAtMs < renewAfterMs) return;
  jar.set(cartCookieName(), encodeCartCookie({ cartId, writtenAtMs: nowMs }), {
    httpOnly: true,
    sameSite: "lax",
    secure: isHttps(),
    path: "/",
    maxAge: lifetimeMs / 1000,
  });
}

function isHttps(): boolean {
  return env().APP_ORIGIN.startsWith("https:");
}
