import "server-only";
import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { clientIp } from "#platform/http/client-ip.ts";
import { senderHeader } from "./auth.ts";

/** The request's headers, with our own word on who sent it. */
export async function authHeaders(): Promise<Headers> {
  const given = new Headers(await headers());
  given.set(senderHeader, clientIp(given));
  return given;
}

/** Calls better-auth; null when it went well, else the code of its refusal. What is no refusal is a bug and throws. */
export async function refusalOf(call: () => Promise<unknown>): Promise<string | null> {
  try {
    await call();
    return null;
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return error.body?.code ?? String(error.status);
  }
}
