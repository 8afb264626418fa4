import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** Time-based one-time codes as every authenticator app makes them (RFC 6238): SHA-1, six digits, 30 seconds. */

const stepMs = 30_000;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export function newTotpSecret(): Buffer {
  return randomBytes(20);
}

export function totpCode(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac("sha1", secret).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  const number = (digest.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000;
  return String(number).padStart(6, "0");
}

/** The step a code belongs to, or null. One step to either side is taken: clocks differ, and people type. */
export function stepOfCode(secret: Buffer, code: string, nowMs: number): number | null {
  const now = Math.floor(nowMs / stepMs);
  // All three are compared, whichever it is.
  const matches = [now - 1, now, now + 1].filter((step) => isSame(totpCode(secret, step), code));
  return matches.at(-1) ?? null;
}

/** The secret as people type it into an app: base32 (RFC 4648). */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, "0"), 2)]).join("");
}

/** What an app reads from the picture. */
export function totpUri(secret: Buffer, account: string): string {
  const query = new URLSearchParams({ secret: base32(secret), issuer: "Cartelle" });
  return `otpauth://totp/${encodeURIComponent(`Cartelle:${account}`)}?${query}`;
}

function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
