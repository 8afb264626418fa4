import "server-only";
import { now } from "#platform/clock.ts";
import { env } from "#platform/env.ts";
import { isSignedBy, sign } from "#platform/signing.ts";

const lifetimeMs = 60 * 24 * 60 * 60 * 1000;
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

/** How a browser is to keep the cookie: 60 days, out of reach of scripts, and to this site alone. */
export function cartCookieOptions() {
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: isHttps(),
    path: "/",
    maxAge: lifetimeMs / 1000,
  } as const;
}

function isHttps(): boolean {
  return env().APP_ORIGIN.startsWith("https:");
}
