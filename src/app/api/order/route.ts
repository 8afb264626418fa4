import { orderOfLink } from "#modules/checkout/checkout-links.ts";
import { currentPerson } from "#modules/identity/current-person.ts";
import { orderById } from "#modules/orders/orders.queries.ts";
import type { OrderView } from "#modules/orders/orders.ts";
import { ownOrder } from "#modules/orders/own-orders.queries.ts";
import { privateJson } from "#platform/http/responses.ts";

/** The order that a signed link names, or one of the reader's own. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const orderId = orderOfLink(query);
  const order = orderId === null ? await orderOfReader(query.get("id")) : await orderById(orderId);
  return order === null
    ? privateJson({ error: "This link is not valid." }, { status: 404 })
    : privateJson(order);
}

async function orderOfReader(id: string | null): Promise<OrderView | null> {
  if (id === null || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const person = await currentPerson();
  return person === null ? null : ownOrder(person.id, id);
}
