import { passPasskeyRequest } from "#modules/identity/passkey-door.ts";

/** The part of signing in that only a script can do: passkeys. */
export const GET = passPasskeyRequest;
export const POST = passPasskeyRequest;
