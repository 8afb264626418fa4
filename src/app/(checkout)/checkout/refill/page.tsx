import type { Metadata } from "next";
import { RefillBag } from "#modules/checkout/ui/refill-bag.tsx";

export const metadata: Metadata = { title: "Fill your bag again" };

export default function RefillRoute() {
  return <RefillBag />;
}
