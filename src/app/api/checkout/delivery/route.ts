import { currentCartId } from "#modules/cart/cart-cookie.ts";
import { deliveriesOf } from "#modules/checkout/checkout.queries.ts";
import { privateJson } from "#platform/http/responses.ts";

/**
 * What the caller's own checkout would come to, by each way to deliver to `?country=`: for a wallet, whose buyer is shown
 * prices before the shop learns the address. Writes nothing. 404 when there is no open checkout.
 */
export async function GET(request: Request): Promise<Response> {
  const country = new URL(request.url).searchParams.get("country") ?? "";
  const deliveries = /^[A-Z]{2}$/.test(country) ? await deliveriesOf(await currentCartId(), country) : null;
  return deliveries === null ? privateJson(null, { status: 404 }) : privateJson(deliveries);
}
