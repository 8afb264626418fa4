import "server-only";
import { env } from "#platform/env.ts";
import { clientIp, limitedSender } from "#platform/http/client-ip.ts";
import { limitRate } from "#platform/http/rate-limit.ts";
import { auth, senderHeader } from "./auth.ts";

/** What a browser's script must call itself; everything else goes through Server Actions and is not reachable here. */
const open = new Set([
  "GET /api/auth/passkey/generate-authenticate-options",
  "POST /api/auth/passkey/verify-authentication",
  "GET /api/auth/passkey/generate-register-options",
  "POST /api/auth/passkey/verify-registration",
]);

/** Hands a request about passkeys to better-auth; anything else is not found, and what another site sends is refused. */
export async function passPasskeyRequest(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!open.has(`${request.method} ${pathname}`)) return new Response("Not found\n", { status: 404 });
  if (isForeign(request))
    return new Response("Sent from another site, so nothing was done\n", { status: 403 });
  const key = `passkey:${limitedSender(request.headers)}`;
  const counted = await limitRate({ key, limit: 60, windowMs: 60_000 });
  if (!counted.ok) {
    const retryAfter = String(Math.ceil(counted.error.retryAfterMs / 1000));
    return new Response("Too many tries\n", { status: 429, headers: { "retry-after": retryAfter } });
  }
  const headers = new Headers(request.headers);
  headers.set(senderHeader, clientIp(request.headers));
  const body = request.method === "GET" ? null : await request.text();
  const answer = await auth().handler(new Request(request.url, { method: request.method, headers, body }));
  answer.headers.set("cache-control", "private, no-store");
  return answer;
}

// better-auth looks too, but only at requests with cookies, and not in every mode.
function isForeign(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (origin === null) return request.method !== "GET";
  return origin !== new URL(env().APP_ORIGIN).origin;
}
