import { z } from "zod";

/** What somebody writes about a piece they bought. Empty titles are none. */
export const reviewSchema = z.object({
  rating: z.coerce
    .number()
    .pipe(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])),
  title: z
    .string()
    .trim()
    .max(80)
    .transform((title) => (title === "" ? null : title))
    .default(null),
  body: z.string().trim().min(10).max(2000),
  author: z.string().trim().min(2).max(40),
});

export type ReviewInput = z.output<typeof reviewSchema>;

/** The fields of the form, and what is wrong with each, in words. */
export type ReviewField = keyof ReviewInput;

const fieldWords: Readonly<Record<ReviewField, string>> = {
  rating: "Choose how many stars.",
  title: "Keep the title under 80 characters.",
  body: "Write between 10 and 2,000 characters.",
  author: "Write the name to show, 2 to 40 characters.",
};

/** Words for each field that does not pass. */
export function reviewErrors(error: z.ZodError<ReviewInput>): Partial<Record<ReviewField, string>> {
  const fields = error.issues.map((issue) => issue.path[0] as ReviewField);
  return Object.fromEntries(fields.map((field) => [field, fieldWords[field]]));
}
