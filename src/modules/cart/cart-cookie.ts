import "server-only";
import { cookies } from "next/headers";
import { now } from "#platform/clock.ts";
import {
  cartCookieName,
  cartCookieOptions,
  decodeCartCookie,
  encodeCartCookie,
} from "./cart-cookie-value.ts";

const renewAfterMs = 24 * 60 * 60 * 1000;

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
  jar.set(cartCookieName(), encodeCartCookie({ cartId, writtenAtMs: nowMs }), cartCookieOptions());
}
