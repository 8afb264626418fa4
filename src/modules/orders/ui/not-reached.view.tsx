import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { OrderFrameView } from "./order-frame.view.tsx";

/** The network or the shop is away. */
export function NotReachedView({ onRetry }: { onRetry: () => void }) {
  return (
    <OrderFrameView>
      <EmptyState
        as="h1"
        title="The shop does not answer"
        action={<Button onClick={onRetry}>Try again</Button>}
        className="pt-4"
      >
        <p>This may be your connection or ours. Your order is safe.</p>
      </EmptyState>
    </OrderFrameView>
  );
}
