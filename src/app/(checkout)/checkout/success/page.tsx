import type { Metadata } from "next";
import { SuccessPage } from "#modules/checkout/ui/success-page.tsx";
import { OrderWithoutScriptView } from "#modules/orders/ui/without-script.view.tsx";
import { Scripted } from "#ui/scripted.tsx";

export const metadata: Metadata = { title: "Your order" };

export default function SuccessRoute() {
  return (
    <Scripted otherwise={<OrderWithoutScriptView />}>
      <SuccessPage />
    </Scripted>
  );
}
