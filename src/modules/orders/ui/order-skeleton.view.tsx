import { Skeleton } from "#ui/skeleton.tsx";
import { OrderFrameView } from "./order-frame.view.tsx";

/** An order's page before the order is there. */
export function OrderSkeletonView({ title }: { title: string }) {
  return (
    <OrderFrameView>
      <h1 className="sr-only">{title}</h1>
      <div aria-busy="true">
        <Skeleton className="h-4 w-40" />
        <Skeleton className="mt-4 h-16 w-72 max-w-full" />
        <Skeleton className="mt-6 mb-14 h-5 w-56" />
        <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[7fr_5fr]">
          <Skeleton className="h-72" />
          <Skeleton className="h-48" />
        </div>
      </div>
    </OrderFrameView>
  );
}
