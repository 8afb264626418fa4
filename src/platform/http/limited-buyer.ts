import "server-only";
import { headers } from "next/headers";
import { err } from "../result.ts";
import { limitedSender } from "./client-ip.ts";
import { limitRate } from "./rate-limit.ts";

export type TooManyRequests = { code: "too_many_requests"; retryAfterMs: number };

/** What one address may do in a minute. Generous for a family behind one router, tight for a script. */
const perMinute = {
  bag: 240,
  begin: 30,
  checkout: 120,
  pay: 20,
  letter: 6,
  contact: 6,
  review: 10,
  notice: 10,
  export: 6,
} as const;

/** Counts one request of the caller's address; answers the refusal when it is one too many, else null. */
export async function limitedBuyer(
  kind: keyof typeof perMinute,
): Promise<{ ok: false; error: TooManyRequests } | null> {
  const address = limitedSender(await headers());
  const counted = await limitRate({ key: `${kind}:${address}`, limit: perMinute[kind], windowMs: 60_000 });
  return counted.ok ? null : err({ code: "too_many_requests", retryAfterMs: counted.error.retryAfterMs });
}
