import { Skeleton } from "#ui/skeleton.tsx";
import { CheckoutFrameView } from "./checkout-frame.view.tsx";
import { StepView } from "./step.view.tsx";

/** The page before the bag's checkout is known: the same places, at rest. */
export function CheckoutSkeletonView() {
  return (
    <CheckoutFrameView back={<span />} foldedSummary={<FoldedSkeleton />} summary={<SummarySkeleton />}>
      <div aria-busy="true">
        <h1 className="sr-only">Checkout</h1>
        <div className="flex h-6 items-center gap-3.5 py-10 box-content">
          <Skeleton className="h-4 w-24" />
          <span className="h-px flex-1 bg-hairline" />
          <Skeleton className="h-4 w-11" />
        </div>
        <StepView title="Delivery" state="open">
          <div className="grid gap-5">
            {["email", "country", "name", "street"].map((field) => (
              <div key={field} className="grid gap-1.5">
                <Skeleton className="h-[1.1875rem] w-24" />
                <Skeleton className="h-13 rounded-field" />
              </div>
            ))}
          </div>
        </StepView>
        <StepView title="Payment" state="waiting">
          {null}
        </StepView>
        <StepView title="Review" state="waiting">
          {null}
        </StepView>
      </div>
    </CheckoutFrameView>
  );
}

function FoldedSkeleton() {
  return (
    <div className="mx-auto flex min-h-16 max-w-form items-center justify-between px-gutter sm:px-0">
      <Skeleton className="h-4 w-20 bg-hairline" />
      <Skeleton className="h-5 w-24 bg-hairline" />
    </div>
  );
}

function SummarySkeleton() {
  return (
    <div className="grid gap-4">
      {["first", "second"].map((line) => (
        <div key={line} className="grid grid-cols-[4.5rem_1fr] gap-4">
          <Skeleton className="aspect-product bg-hairline" />
          <Skeleton className="h-4 w-32 bg-hairline" />
        </div>
      ))}
      <Skeleton className="mt-6 h-24 bg-hairline" />
    </div>
  );
}
