import "server-only";
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { authSecret } from "./auth-settings.ts";

const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM under a key of its own: whoever reads the table alone learns nothing. `owner` is bound to it. */
export function seal(plain: Buffer, owner: string): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv("aes-256-gcm", key("second-factor"), iv).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** @throws Error when it was sealed for somebody else, under another secret, or was changed. */
export function unseal(sealed: Buffer, owner: string): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key("second-factor"), sealed.subarray(0, ivLength))
    .setAAD(Buffer.from(owner))
    .setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()]);
}

/** A recovery code as it is kept: 50 bits need a key beside the hash, or a stolen table could be searched through. */
export function recoveryHash(personId: string, code: string): string {
  return createHmac("sha256", key("recovery-code")).update(`${personId}:${code}`).digest("base64url");
}

function key(purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", authSecret(), "", `cartelle ${purpose}`, 32));
}
