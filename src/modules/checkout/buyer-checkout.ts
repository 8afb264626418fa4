import "server-only";
import { currentCartId } from "#modules/cart/cart-cookie.ts";
import { readCartForCheckout } from "#modules/cart/cart-for-checkout.ts";
import { changeQuantity } from "#modules/cart/change-quantity.ts";
import { currentPerson } from "#modules/identity/current-person.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { type BeginError, beginCheckout } from "./begin-checkout.ts";
import { checkoutView, toView } from "./checkout.queries.ts";
import type { DeliveryInput, PayInput } from "./checkout.schema.ts";
import { type PromisedCheckout, readPromised } from "./checkout.store.ts";
import type { Checkout, CheckoutLine } from "./checkout.ts";
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
  /** The click on "Checkout": promises the bag's units. The answer names short lines as the buyer knows them. */
  async hold(): Promise<Result<{ cartId: string }, HoldAgainError>> {
    const cartId = await currentCartId();
    if (cartId === null) return err({ code: "empty_bag" });
    const begun = await beginCheckout(cartId);
    return begun.ok ? ok({ cartId }) : err(await nameLines(cartId, begun.error));
  },

  /** The same, answered with the checkout. */
  async begin(): Promise<Result<CheckoutView, HoldAgainError>> {
    const held = await buyerCheckout.hold();
    if (!held.ok) return held;
    const view = await checkoutView(held.value.cartId);
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
    if (own === undefined) return err({ code: "no_checkout" });
    const person = await currentPerson();
    const saved = await saveDelivery(own.checkout, input, person?.id ?? null);
    if (saved.ok) return ok(await toView({ ...own, checkout: saved.value.checkout }, saved.value.methods));
    if (saved.error.code === "no_shipping_to_country") return err(saved.error);
    const now = await readPromised(own.checkout.cartId);
    if (now === undefined || !now.hold.isLive) return err({ code: "expired" });
    return err({ code: "changed", checkout: await toView(now) });
  },

  async pay(input: PayInput): Promise<PaymentResult> {
    const own = await ownCheckout();
    if (own === undefined) return err({ code: "no_checkout" });
    const paid = await payCheckout(own.checkout, input);
    return paid.ok ? answer(own.checkout, paid.value) : refusal(own.checkout, paid.error);
  },

  /** Asks how the payment stands; with `giveUp`, stops one that waits for the buyer, so that they can pay another way. */
  async resume(options: { giveUp: boolean }): Promise<PaymentResult> {
    const own = await ownCheckout();
    if (own === undefined) return err({ code: "no_checkout" });
    return answer(own.checkout, await resumePayment(own.checkout.id, options));
  },

  /** Back to the bag: its units return to stock, unless the payment turns out to have succeeded. */
  async leave(): Promise<Standing | null> {
    const own = await ownCheckout();
    return own === undefined ? null : closeCheckout(own.checkout.id, "CANCELLED");
  },
};

async function ownCheckout(): Promise<PromisedCheckout | undefined> {
  const cartId = await currentCartId();
  return cartId === null ? undefined : readPromised(cartId);
}

async function answer(checkout: Checkout, standing: Standing): Promise<PaymentResult> {
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
      const view = await checkoutView(checkout.cartId);
      if (view === null) return err({ code: "ended" });
      return err({
        code: "declined",
        message: standing.failure ?? "The payment was not completed. Nothing was charged.",
        checkout: view,
      });
    }
  }
}

async function refusal(checkout: Checkout, error: PayError): Promise<PaymentResult> {
  switch (error.code) {
    case "stale_quote":
    case "token_missing": {
      const view = await checkoutView(checkout.cartId);
      return view === null ? err({ code: "ended" }) : err({ code: "stale_quote", checkout: view });
    }
    case "below_minimum":
      return err({ ...error, currency: checkout.currency });
    case "not_open":
      return answer(checkout, await resumePayment(checkout.id, { giveUp: false }));
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
