import type { ReactNode } from "react";
import { OrderHeaderView } from "./order-header.view.tsx";

/** The page around an order: the name, the way to the shop, and room. */
export function OrderFrameView({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-page px-gutter pb-section">
      <OrderHeaderView />
      <main id="main" tabIndex={-1} className="pt-12 outline-none lg:pt-20 print:pt-6">
        {children}
      </main>
    </div>
  );
}
