import { z } from "zod";
import { postalCodeFault } from "./postal-codes.ts";

const line = (label: string, max = 120) =>
  z.string().trim().max(max, `${label} is too long: ${max} characters at most.`);
const required = (label: string, words: string, max = 120) => line(label, max).min(1, words);

/** Countries whose addresses need a state or province to be delivered. */
export const regionRequired: Record<string, string> = { US: "state", CA: "province", AU: "state" };

export const addressSchema = z
  .object({
    name: required("The name", "Please enter the name on the door or the letterbox."),
    line1: required("The address", "Please enter street and number."),
    line2: line("The second line"),
    city: required("The city", "Please enter the city."),
    region: line("The region"),
    postalCode: line("The postal code", 16),
    country: z.string().regex(/^[A-Z]{2}$/, "Please choose a country."),
  })
  .superRefine(checkCountryRules, { when: isAddress });

/** Looked at even while other fields are wrong: each field answers for itself as soon as it is left. */
function isAddress({ value }: { value: unknown }): boolean {
  return typeof value === "object" && value !== null;
}

type TypedAddress = { country: string; postalCode: string; region: string };

function checkCountryRules({ country, postalCode, region }: TypedAddress, context: z.RefinementCtx): void {
  const fault = postalCode === "" ? missingPostalCode(country) : postalCodeFault(country, postalCode);
  if (fault !== null) context.addIssue({ code: "custom", path: ["postalCode"], message: fault });
  if (Object.hasOwn(regionRequired, country) && !region) {
    context.addIssue({
      code: "custom",
      path: ["region"],
      message: `Please enter the ${regionRequired[country]}.`,
    });
  }
}

/** By the name that its field has. */
function missingPostalCode(country: string): string {
  return `Please enter the ${country === "US" ? "ZIP" : "postal"} code.`;
}

/** What the delivery step asks. Used by the form and by the action alike. */
export const deliverySchema = z.object({
  email: z
    .email("Please enter an email address like name@example.com.")
    .trim()
    .max(254, "That address is too long."),
  address: addressSchema,
  /** Null means the cheapest that goes there. */
  shippingCode: z.string().max(64).nullable(),
});

export type DeliveryInput = z.infer<typeof deliverySchema>;

/** What "Pay" submits: the quote it shows and, unless there is nothing to pay, Stripe's token of what was entered. */
export const paySchema = z.object({
  quote: z.number().int().positive(),
  confirmationTokenId: z
    .string()
    .regex(/^ctoken_\w+$/)
    .max(255)
    .nullable(),
});

export type PayInput = z.infer<typeof paySchema>;
