import { z } from "zod";

const variantId = z.uuid();

/** A typed number may be any whole one: what is too many is decided, and told, by the cart. */
const wholeNumber = z.number().int();

/** What a buyer adds. Without a quantity, one. */
export const addToCartSchema = z.object({
  variantId,
  quantity: z.coerce.number().pipe(wholeNumber.min(1)).default(1),
});

/** A line's new quantity; 0 takes it out. */
export const changeQuantitySchema = z.object({
  variantId,
  // Number("") is 0, and an emptied field must not take a line out.
  quantity: z
    .union([
      z.number(),
      z
        .string()
        .trim()
        .regex(/^\d+$/)
        .transform((typed) => Math.min(Number(typed), Number.MAX_SAFE_INTEGER)),
    ])
    .pipe(wholeNumber.min(0)),
});

export const removeLineSchema = z.object({ variantId });

export type AddToCartInput = z.input<typeof addToCartSchema>;
export type ChangeQuantityInput = z.input<typeof changeQuantitySchema>;
export type RemoveLineInput = z.input<typeof removeLineSchema>;
