import { checkoutOfLink, successPath } from "#modules/checkout/checkout-links.ts";
import { resumePayment } from "#modules/checkout/resume-payment.ts";
import { logger } from "#platform/logger.ts";

/**
 * Where a bank sends the buyer back to: asks Stripe how the payment stands, settles it if it succeeded, and leads on. Not
 * reaching Stripe is no reason to keep the buyer here; the checkout page asks again.
 */
export async function GET(request: Request): Promise<Response> {
  const checkoutId = checkoutOfLink(new URL(request.url).searchParams, "checkout");
  if (checkoutId === null) return seeOther("/cart");
  const standing = await resumePayment(checkoutId, { giveUp: false }).catch((error: unknown) => {
    logger.warn({ err: error, checkoutId }, "a returning buyer's payment could not be asked about");
    return { kind: "pending" } as const;
  });
  const isOver = standing.kind === "paid" || standing.kind === "processing" || standing.kind === "refunded";
  return seeOther(isOver ? successPath(checkoutId) : "/checkout");
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });
}
