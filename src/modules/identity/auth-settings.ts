import "server-only";
import { createHmac } from "node:crypto";
import { env } from "#platform/env.ts";

/** What signs sessions and mailed links: AUTH_SECRET, or else a key of its own made from APP_SECRET. */
export function authSecret(): string {
  const { AUTH_SECRET, APP_SECRET } = env();
  return AUTH_SECRET ?? createHmac("sha256", APP_SECRET).update("auth").digest("base64url");
}

export function isHttps(): boolean {
  return env().APP_ORIGIN.startsWith("https:");
}
