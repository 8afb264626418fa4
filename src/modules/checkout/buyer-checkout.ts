import "server-only";
import { currentCartId } from "#modules/cart/cart-cookie.ts";
import { readCartForCheckout } from "#modules/cart/cart-for-checkout.ts";
import { changeQuantity } from "#modules/cart/change-quantity.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { type BeginError, beginCheckout } from "./begin-checkout.ts";
import { checkoutIdOfCart, checkoutView } from "./checkout.queries.ts";
import type { DeliveryInput, PayInput } from "./checkout.schema.ts";
import { readCheckout } from "./checkout.store.ts";
import type { CheckoutLine } from "./checkout.ts";
import { successPath } from "./checkout-links.ts";
import type {
  CheckoutView,
  DeliveryError,
  HoldAgainError,
  NamedShortage,
  PaymentResult,
} from "./checkout-view.ts";
import { type PayError, payCheckout } from "./pay-checkout.ts";
import { closeCheckout, resumePayment, type Standing } from "./resume-payment.ts";
import { saveDelivery } from "./save-delivery.ts";

/**
 * What a buyer may do to a checkout: always to that of their own cart, which their signed cookie names. Nothing here
 * takes an id, a price or a total from the browser.
 */
export const buyerCheckout = {
  /** Promises the bag's units; the answer names short lines as the buyer knows them. */
  async begin(): Promise<Result<CheckoutView, HoldAgainError>> {
    const cartId = await currentCartId();
    if (cartId === null) return err({ code: "empty_bag" });
    const begun = await beginCheckout(cartId);
    if (!begun.ok) return err(await nameLines(cartId, begun.error));
    const view = await checkoutView(cartId);
    return view === null ? err({ code: "busy" }) : ok(view);
  },

  /** Takes short lines down to what is left, then promises the rest. */
  async adjustAndBegin(): Promise<Result<CheckoutView, HoldAgainError>> {
    const first = await buyerCheckout.begin();
    if (first.ok || first.error.code !== "insufficient_stock") return first;
    const cartId = await currentCartId();
    for (const { variantId, available } of first.error.shortages) {
      await changeQuantity({ cartId, variantId, quantity: Math.max(0, available) });
    }
    return buyerCheckout.begin();
  },

  async saveDelivery(input: DeliveryInput): Promise<Result<CheckoutView, DeliveryError>> {
    const own = await ownCheckout();
    if (own === null) return err({ code: "no_checkout" });
    const saved = await saveDelivery(own.checkoutId, input);
    if (!saved.ok && saved.error.code === "no_shipping_to_country") return err(saved.error);
    const view = await checkoutView(own.cartId);
    if (view === null || view.hold.remainingMs === 0) return err({ code: "expired" });
    return saved.ok ? ok(view) : err({ code: "changed", checkout: view });
  },

  async pay(input: PayInput): Promise<PaymentResult> {
    const own = await ownCheckout();
    if (own === null) return err({ code: "no_checkout" });
    const paid = await payCheckout(own.checkoutId, input);
    return paid.ok ? answer(own, paid.value) : refusal(own, paid.error);
  },

  /** Asks how the payment stands; with `giveUp`, stops one that waits for the buyer, so that they can pay another way. */
  async resume(options: { giveUp: boolean }): Promise<PaymentResult> {
    const own = await ownCheckout();
    if (own === null) return err({ code: "no_checkout" });
    return answer(own, await resumePayment(own.checkoutId, options));
  },

  /** Back to the bag: its units return to stock, unless the payment turns out to have succeeded. */
  async leave(): Promise<Standing | null> {
    const own = await ownCheckout();
    return own && closeCheckout(own.checkoutId, "CANCELLED");
  },
};

type Own = { cartId: string; checkoutId: string };

async function ownCheckout(): Promise<Own | null> {
  const cartId = await currentCartId();
  const checkoutId = await checkoutIdOfCart(cartId);
  return cartId === null || checkoutId === null ? null : { cartId, checkoutId };
}

async function answer(own: Own, standing: Standing): Promise<PaymentResult> {
  switch (standing.kind) {
    case "paid":
    case "processing":
      return ok({ kind: standing.kind, url: successPath(standing.checkoutId) });
    case "requires_action":
    case "pending":
      return ok(standing);
    case "refunded":
      return err({ code: "refunded" });
    case "ended":
      return err({ code: standing.state === "EXPIRED" ? "expired" : "ended" });
    case "open": {
      const checkout = await checkoutView(own.cartId);
      if (checkout === null) return err({ code: "ended" });
      return err({
        code: "declined",
        message: standing.failure ?? "The payment was not completed. Nothing was charged.",
        checkout,
      });
    }
  }
}

async function refusal(own: Own, error: PayError): Promise<PaymentResult> {
  switch (error.code) {
    case "stale_quote":
    case "token_missing": {
      const checkout = await checkoutView(own.cartId);
      return checkout === null ? err({ code: "ended" }) : err({ code: "stale_quote", checkout });
    }
    case "below_minimum": {
      const checkout = await readCheckout(own.checkoutId);
      return err({ ...error, currency: checkout?.currency ?? "USD" });
    }
    case "not_open":
      return answer(own, await resumePayment(own.checkoutId, { giveUp: false }));
    default:
      return err(error);
  }
}

async function nameLines(cartId: string, error: BeginError): Promise<HoldAgainError> {
  if (error.code !== "insufficient_stock" && error.code !== "not_sellable") return error;
  const cart = await readCartForCheckout(cartId);
  const byVariant = new Map(cart?.lines.map((line) => [line.variantId, line]));
  if (error.code === "not_sellable") {
    return {
      code: "not_sellable",
      titles: error.variantIds.map((id) => byVariant.get(id)?.title ?? "A piece"),
    };
  }
  return {
    code: "insufficient_stock",
    shortages: error.shortages.map((short) => named(short, byVariant.get(short.variantId))),
  };
}

function named(
  shortage: { variantId: string; requested: number; available: number },
  line: Pick<CheckoutLine, "title" | "colour" | "size"> | undefined,
): NamedShortage {
  return { ...shortage, title: line?.title ?? "A piece", colour: line?.colour ?? "", size: line?.size ?? "" };
}
