"use client";

import { Button } from "#ui/button.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import { CheckoutFlow } from "./checkout-flow.tsx";
import { CheckoutMessageView } from "./checkout-message.view.tsx";
import { CheckoutSkeletonView } from "./checkout-skeleton.view.tsx";
import { EndedCheckout } from "./ended-checkout.tsx";
import { useCheckoutPage } from "./use-checkout-page.ts";

/** The checkout of the reader's own bag, whatever has become of it. */
export function Checkout() {
  const { state, reload, setCheckout } = useCheckoutPage();
  const { status, page, readAtMs, ended } = state;
  if (page !== null && (status === "open" || status === "ended")) {
    return (
      <CheckoutFlow
        page={page}
        readAtMs={readAtMs}
        isEnded={status === "ended"}
        setCheckout={setCheckout}
        reload={reload}
      />
    );
  }
  if (ended !== null && status === "ended") {
    return <EndedCheckout lines={ended.lines} currency={ended.currency} onHeld={() => void reload()} />;
  }
  switch (status) {
    case "none":
      return <NoCheckout />;
    case "failed":
      return <NotReached onRetry={() => void reload()} />;
    default:
      return <CheckoutSkeletonView />;
  }
}

function NoCheckout() {
  return (
    <CheckoutMessageView
      title="Nothing is in checkout"
      action={
        <ButtonLink href="/cart" prefetch={false} size="large">
          Go to your bag
        </ButtonLink>
      }
    >
      <p>Your bag is where you left it. From there the checkout begins, and with it your hold.</p>
    </CheckoutMessageView>
  );
}

function NotReached({ onRetry }: { onRetry: () => void }) {
  return (
    <CheckoutMessageView
      title="The shop does not answer"
      action={
        <Button size="large" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      <p>This may be your connection or ours. Nothing is lost: your bag and its hold are kept.</p>
    </CheckoutMessageView>
  );
}
