import { z } from "zod";

/** Who wants to hear, and of which variant. Addresses are kept in lower case, so that one person is one. */
export const stockNoticeSchema = z.object({
  variantId: z.uuid(),
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)),
});

export type StockNoticeInput = z.output<typeof stockNoticeSchema>;
