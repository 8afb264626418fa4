import { randomBytes } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export type RandomBytes = (size: number) => Uint8Array;

export interface Ids {
  /** `pi_3` + 23 characters and the like: same shape and length as Stripe's. */
  next(prefix: string): string;
  /** A run of random base-62 characters, for secrets and fingerprints. */
  text(length: number): string;
}

/** Draws from a pool, since one call to the system's randomness per character would cost more than the request. */
export function createIds(source: RandomBytes = randomBytes): Ids {
  let pool: Uint8Array = new Uint8Array(0);
  let used = 0;

  function text(length: number): string {
    let out = "";
    while (out.length < length) {
      if (used >= pool.length) {
        pool = source(2048);
        used = 0;
      }
      const byte = pool[used++] ?? 0;
      if (byte < 248) out += ALPHABET[byte % 62];
    }
    return out;
  }

  return { text, next: (prefix) => prefix + text(24 - (prefix.length - prefix.indexOf("_") - 1)) };
}
