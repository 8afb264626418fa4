import type { Metadata } from "next";
import { SuccessPage } from "#modules/checkout/ui/success-page.tsx";

export const metadata: Metadata = { title: "Your order" };

export default function SuccessRoute() {
  return <SuccessPage />;
}
