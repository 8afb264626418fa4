import { orderOfLink } from "#modules/checkout/checkout-links.ts";
import { orderById } from "#modules/orders/orders.queries.ts";
import { privateJson } from "#platform/http/responses.ts";

/** The order that a signed link names. */
export async function GET(request: Request): Promise<Response> {
  const orderId = orderOfLink(new URL(request.url).searchParams);
  const order = orderId === null ? null : await orderById(orderId);
  return order === null
    ? privateJson({ error: "This link is not valid." }, { status: 404 })
    : privateJson(order);
}
