import { z } from "zod";

/** An address as the letter's list keeps it: in lower case, without what slips in around it. */
export const letterSchema = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, "That address is too long.")
    .pipe(z.email("Please enter an email address like name@example.com.")),
});

export type LetterInput = z.input<typeof letterSchema>;
