import type { Metadata } from "next";
import { OrderPage } from "#modules/orders/ui/order-page.tsx";

export const metadata: Metadata = { title: "Your order" };

export default function OrderRoute() {
  return <OrderPage />;
}
