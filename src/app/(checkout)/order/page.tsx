import type { Metadata } from "next";
import { OrderPage } from "#modules/orders/ui/order-page.tsx";
import { OrderWithoutScriptView } from "#modules/orders/ui/without-script.view.tsx";
import { Scripted } from "#ui/scripted.tsx";

export const metadata: Metadata = { title: "Your order" };

export default function OrderRoute() {
  return (
    <Scripted otherwise={<OrderWithoutScriptView />}>
      <OrderPage />
    </Scripted>
  );
}
