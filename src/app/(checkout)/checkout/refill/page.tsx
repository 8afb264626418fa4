import type { Metadata } from "next";
import { RefillBag } from "#modules/checkout/ui/refill-bag.tsx";
import { Scripted } from "#ui/scripted.tsx";

export const metadata: Metadata = { title: "Fill your bag again" };

export default function RefillRoute() {
  return (
    <Scripted otherwise={<h1 className="text-display-s">Filling your bag again needs JavaScript</h1>}>
      <RefillBag />
    </Scripted>
  );
}
