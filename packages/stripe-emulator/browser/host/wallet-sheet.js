import { linkFrame } from "./frame-link.js";
import { IntegrationError } from "./integration-error.js";
import { openModalFrame } from "./modal-frame.js";

/** How long the page may take to price an address, as at Stripe. */
const CHANGE_PATIENCE_MS = 20_000;

/**
 * The wallet's sheet over the page: a stored address, a way of delivery, a stored card. What the buyer chooses is told to
 * the page, which prices it; only what the page resolved is shown, and only that can be agreed to.
 *
 * @param {{
 *   origin: string, key: string, groupOptions: () => any, wishes: any, onClosed: () => void,
 *   emitter: ReturnType<typeof import("./emitter.js").createEmitter>
 * }} input
 */
export function openWalletSheet({ origin, key, groupOptions, wishes, emitter, onClosed }) {
  let lineItems = wishes.lineItems ?? [];
  /** @type {any[]} */
  let rates = wishes.shippingRates ?? [];
  let rateId = rates[0]?.id;
  let confirmed = false;
  checkWishes();

  const modal = openModalFrame({
    url: `${origin}/elements/wallet`,
    label: "Wallet",
    title: "Test wallet",
    onDismiss: cancel,
  });
  const link = linkFrame(modal.frame, origin, { key, group: groupOptions(), options: wishes }, onEvent);
  modal.show();

  const currentRate = () => rates.find(({ id }) => id === rateId);

  function checkWishes() {
    if (wishes.shippingAddressRequired && rates.length === 0) {
      throw new IntegrationError(
        "You must provide shippingRates when shippingAddressRequired is true for the Express Checkout Element.",
      );
    }
    checkItems();
  }

  function checkItems() {
    const sum = lineItems.reduce(
      (/** @type {number} */ total, /** @type {any} */ item) => total + item.amount,
      0,
    );
    const { amount } = groupOptions();
    if (sum <= amount) return;
    throw new IntegrationError(
      `The amount ${amount} is less than the total amount of the line items provided (${sum}).`,
    );
  }

  /** @param {string} name @param {any} payload */
  function onEvent(name, payload) {
    if (name === "height") modal.fit(payload.height);
    else if (name === "ready") show();
    else if (name === "cancel") cancel();
    else if (name === "address") changeAddress(payload);
    else if (name === "rate") changeRate(payload.id);
    else if (name === "confirm") confirm(payload);
  }

  function show() {
    const { amount, currency } = groupOptions();
    void link.ask("show", { amount, currency, lineItems, rates, rateId });
  }

  /** Asks the page about a change; its answer is shown, silence counts as no. @param {string} name @param {object} payload */
  function askPage(name, payload) {
    if (!emitter.has(name)) return show();
    let isAnswered = false;
    const once = (/** @type {(details?: any) => void} */ act) => (/** @type {any} */ details) => {
      if (isAnswered) return;
      isAnswered = true;
      clearTimeout(patience);
      act(details);
    };
    const refuse = once(() => void link.ask("refuse"));
    const patience = setTimeout(refuse, CHANGE_PATIENCE_MS);
    const accept = once((details = {}) => {
      lineItems = details.lineItems ?? lineItems;
      if (details.shippingRates !== undefined) {
        rates = details.shippingRates;
        rateId = rates[0]?.id;
      }
      checkItems();
      show();
    });
    emitter.emit(name, { elementType: "expressCheckout", ...payload, resolve: accept, reject: refuse });
  }

  /** Before the buyer has agreed the page learns no more of an address than it needs to price it. @param {any} choice */
  function changeAddress({ name, address }) {
    const { city, state, postal_code, country } = address;
    askPage("shippingaddresschange", { name, address: { city, state, postal_code, country } });
  }

  /** @param {string} id */
  function changeRate(id) {
    rateId = id;
    askPage("shippingratechange", { shippingRate: currentRate() });
  }

  /** @param {any} choice */
  function confirm({ billingDetails, shippingAddress }) {
    confirmed = true;
    const { email, ...billing } = billingDetails;
    emitter.emit("confirm", {
      elementType: "expressCheckout",
      expressPaymentType: "google_pay",
      billingDetails: wishes.emailRequired ? { ...billing, email } : billing,
      ...(wishes.shippingAddressRequired ? { shippingAddress, shippingRate: currentRate() } : {}),
      paymentFailed: (/** @type {any} */ payload = {}) => {
        if (!confirmed) return;
        confirmed = false;
        // What the page put right meanwhile (a new total) is shown with the reason.
        show();
        void link.ask("fail", {
          message: payload.message ?? failures[payload.reason ?? "fail"] ?? failures.fail,
        });
      },
    });
  }

  function cancel() {
    close();
    emitter.emit("cancel", { elementType: "expressCheckout" });
  }

  function close() {
    confirmed = false;
    link.close();
    modal.close();
    onClosed();
  }

  return {
    close,
    isConfirmed: () => confirmed,
    /** The token of what the buyer agreed to; the sheet has then done its part. @param {any} params */
    token: async (params) => {
      const made = await link.ask("token", { params, group: groupOptions() });
      if (made.error === undefined) close();
      else void link.ask("fail", { message: made.error.message });
      return made;
    },
  };
}

/** @type {Record<string, string>} */
const failures = {
  fail: "The payment failed. Try again or use another card.",
  invalid_shipping_address: "The shop can't use this delivery address.",
  invalid_billing_address: "The shop can't use this billing address.",
  invalid_payment_data: "The shop can't use this card.",
  address_unserviceable: "The shop does not deliver to this address.",
};
