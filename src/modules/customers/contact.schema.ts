import { z } from "zod";

export const contactTopics = [
  "An order",
  "A piece and its size",
  "A return or a repair",
  "Something else",
] as const;

/** What the contact form asks. Used by the form and by the action alike. */
export const contactSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, "Please tell us your name.")
    .max(120, "That name is too long: 120 characters at most.")
    // It stands in a mail's subject line.
    .regex(/^[^\r\n]*$/, "Please write the name on one line."),
  email: z
    .string()
    .trim()
    .max(254, "That address is too long.")
    .pipe(z.email("Please enter an email address like name@example.com.")),
  topic: z.enum(contactTopics, "Please choose what it is about."),
  message: z
    .string()
    .trim()
    .min(10, "Please write a little more, so that we can help.")
    .max(4000, "Please keep it under 4,000 characters."),
});

export type ContactInput = z.input<typeof contactSchema>;
export type ContactMessage = z.output<typeof contactSchema>;
