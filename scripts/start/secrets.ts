import { randomBytes } from "node:crypto";
import { readState, writeState } from "./data-folder.ts";

export type Secrets = {
  databaseSuperuser: string;
  databaseOwner: string;
  databaseServing: string;
  appSecret: string;
  cronSecret: string;
  stripeSecretKey: string;
  stripePublishableKey: string;
  stripeWebhookSecret: string;
};

/** The secrets of this data folder: made at random on the first start, the same ever after. */
export function ensureSecrets(folder: string): Secrets {
  const kept = readState<Partial<Secrets>>(folder, "secrets.json") ?? {};
  const secrets: Secrets = { ...makeSecrets(), ...kept };
  if (Object.keys(secrets).some((name) => !(name in kept))) writeState(folder, "secrets.json", secrets);
  return secrets;
}

function makeSecrets(): Secrets {
  const random = (bytes: number) => randomBytes(bytes).toString("hex");
  return {
    databaseSuperuser: random(24),
    databaseOwner: random(24),
    databaseServing: random(24),
    appSecret: random(32),
    cronSecret: random(24),
    stripeSecretKey: `sk_test_emulator${random(16)}`,
    stripePublishableKey: `pk_test_emulator${random(16)}`,
    stripeWebhookSecret: `whsec_${random(24)}`,
  };
}
