import type { Metadata } from "next";
import { Checkout } from "#modules/checkout/ui/checkout.tsx";
import { WithoutScriptView } from "#modules/checkout/ui/without-script.view.tsx";
import { Scripted } from "#ui/scripted.tsx";

export const metadata: Metadata = { title: "Checkout" };

export default function CheckoutRoute() {
  return (
    <Scripted otherwise={<WithoutScriptView />}>
      <Checkout />
    </Scripted>
  );
}
