import { z } from "zod";
import { addressSchema } from "#modules/checkout/checkout.schema.ts";

/** What the form of an address posts: the address as a checkout wants it, which one it replaces, and whether it comes first. */
export function parseAddressForm(form: FormData) {
  const { id, isDefault, ...address } = Object.fromEntries(form);
  return z
    .object({
      address: addressSchema,
      id: z.uuid().nullable(),
      isDefault: z.boolean(),
    })
    .safeParse({ address: withText(address), id: id || null, isDefault: isDefault === "on" });
}

// A field that the country has no use for is not posted.
function withText(fields: Record<string, unknown>) {
  return { line2: "", region: "", ...fields };
}

/** What is wrong with each field, in words. */
export function addressFieldWords(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(
    error.issues.toReversed().map(({ path, message }) => [String(path.at(-1)), message]),
  );
}

/** What the form shows after it was sent. */
export type AddressFormState =
  | { status: "idle" }
  | { status: "done" }
  | {
      status: "refused";
      problem: "invalid_input" | "too_many" | "signed_out" | "unexpected";
      fields: Record<string, string>;
      values: Record<string, string>;
    };
