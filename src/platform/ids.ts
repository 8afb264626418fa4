import { v4, v7 } from "uuid";

/** A time-ordered id (UUIDv7) for rows: it sorts by creation and keeps indexes compact. It is not a secret. */
export function newId(): string {
  return v7();
}

/** A random id (UUIDv4, 122 random bits) for what must not be guessed, such as a cart. */
export function newSecretId(): string {
  return v4();
}
