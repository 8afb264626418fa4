import type { Metadata } from "next";
import { ordersOf } from "#modules/orders/own-orders.queries.ts";
import { OwnOrdersView } from "#modules/orders/ui/own-orders.view.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import { Room, requireSignedIn } from "../room.tsx";

export const metadata: Metadata = { title: "Your orders" };

export default async function OrdersPage() {
  const { person } = await requireSignedIn("/account/orders");
  const orders = await ordersOf(person.id);
  return (
    <Room current="/account/orders" title="Orders">
      {orders.length === 0 ? (
        <EmptyState
          title="Nothing ordered yet"
          action={<ButtonLink href="/shop">Go to the shop</ButtonLink>}
          className="pt-0"
        >
          <p>What you bought as a guest with {person.email} joins by itself, in a moment.</p>
        </EmptyState>
      ) : (
        <OwnOrdersView orders={orders} />
      )}
    </Room>
  );
}
