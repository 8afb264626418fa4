import "server-only";
import { createHash } from "node:crypto";
import { headers } from "next/headers";
import { limitedSender } from "#platform/http/client-ip.ts";
import { limitRate } from "#platform/http/rate-limit.ts";
import { err } from "#platform/result.ts";

const minuteMs = 60_000;

/**
 * How often in a window: from one network, and about one account whoever asks. The second keeps a thousand machines from
 * guessing one password; a mailed link or a passkey still lets its owner in meanwhile.
 */
const limits = {
  password: { windowMs: 15 * minuteMs, perSender: 60, perAccount: 10 },
  mail: { windowMs: 60 * minuteMs, perSender: 60, perAccount: 6 },
  link: { windowMs: 15 * minuteMs, perSender: 60, perAccount: 60 },
  change: { windowMs: 15 * minuteMs, perSender: 120, perAccount: 30 },
} as const;

/** Counts one try; answers the refusal when it is one too many, else null. `account` is an address or a person's id. */
export async function limitedTry(
  kind: keyof typeof limits,
  account: string | null,
): Promise<{ ok: false; error: { code: "too_many_requests"; retryAfterMs: number } } | null> {
  const { windowMs, perSender, perAccount } = limits[kind];
  const sender = limitedSender(await headers());
  const counted = [
    await limitRate({ key: `identity-${kind}:${sender}`, limit: perSender, windowMs }),
    ...(account === null
      ? []
      : [await limitRate({ key: `identity-${kind}:${hashed(account)}`, limit: perAccount, windowMs })]),
  ];
  const waits = counted.flatMap((one) => (one.ok ? [] : [one.error.retryAfterMs]));
  return waits.length === 0 ? null : err({ code: "too_many_requests", retryAfterMs: Math.max(...waits) });
}

/** The table of counters need not know who has an account. */
function hashed(account: string): string {
  return createHash("sha256").update(account).digest("base64url");
}
