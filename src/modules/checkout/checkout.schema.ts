import { z } from "zod";

const line = (label: string, max = 120) =>
  z.string().trim().max(max, `${label} is too long: ${max} characters at most.`);
const required = (label: string, words: string, max = 120) => line(label, max).min(1, words);

/** Postal codes are checked only where their form is certain; everywhere else a person knows better. */
const postalCodes: Record<string, { pattern: RegExp; words: string }> = {
  US: { pattern: /^\d{5}(-\d{4})?$/, words: "A US ZIP code has five digits, like 10012." },
  CA: { pattern: /^[A-Za-z]\d[A-Za-z] ?\d[A-Za-z]\d$/, words: "A Canadian postal code looks like M5V 2T6." },
  GB: { pattern: /^[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}$/, words: "A UK postcode looks like SW1A 1AA." },
  DE: { pattern: /^\d{5}$/, words: "A German postal code has five digits, like 10115." },
  AT: { pattern: /^\d{4}$/, words: "An Austrian postal code has four digits, like 1070." },
  FR: { pattern: /^\d{5}$/, words: "A French postal code has five digits, like 75011." },
};

/** Countries whose addresses need a state or province to be delivered. */
export const regionRequired: Record<string, string> = { US: "state", CA: "province", AU: "state" };

export const addressSchema = z
  .object({
    name: required("The name", "Please enter the name on the door or the letterbox."),
    line1: required("The address", "Please enter street and number."),
    line2: line("The second line"),
    city: required("The city", "Please enter the city."),
    region: line("The region"),
    postalCode: required("The postal code", "Please enter the postal code.", 16),
    country: z.string().regex(/^[A-Z]{2}$/, "Please choose a country."),
  })
  .superRefine(checkCountryRules, { when: isAddress });

/** Looked at even while other fields are wrong: each field answers for itself as soon as it is left. */
function isAddress({ value }: { value: unknown }): boolean {
  return typeof value === "object" && value !== null;
}

type TypedAddress = { country: string; postalCode: string; region: string };

function checkCountryRules({ country, postalCode, region }: TypedAddress, context: z.RefinementCtx): void {
  const rule = Object.hasOwn(postalCodes, country) ? postalCodes[country] : undefined;
  if (rule && postalCode && !rule.pattern.test(postalCode)) {
    context.addIssue({ code: "custom", path: ["postalCode"], message: rule.words });
  }
  if (Object.hasOwn(regionRequired, country) && !region) {
    context.addIssue({
      code: "custom",
      path: ["region"],
      message: `Please enter the ${regionRequired[country]}.`,
    });
  }
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
