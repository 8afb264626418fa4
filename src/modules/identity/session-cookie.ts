import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { authSecret, isHttps } from "./auth-settings.ts";

/** The `__Host-` prefix binds the cookie to this very host; browsers accept it over https alone. */
export function sessionCookieName(): string {
  return isHttps() ? "__Host-cartelle_session" : "cartelle_session";
}

/**
 * The token in a session cookie, `<token>.<HMAC-SHA256 of it, base64>` as better-auth writes it; null for one it did not
 * write, which then costs no look into the database.
 */
export function tokenOfCookie(cookie: string | undefined): string | null {
  const [token, signature, ...rest] = cookie?.split(".") ?? [];
  if (!token || !signature || rest.length > 0) return null;
  const expected = createHmac("sha256", authSecret()).update(token).digest();
  const given = Buffer.from(signature, "base64");
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}
