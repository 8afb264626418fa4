import { createExpressElement } from "./express-element.js";
import { IntegrationError } from "./integration-error.js";
import { createPaymentElement } from "./payment-element.js";

/**
 * A group of Elements that pay one thing, either deferred (`mode`, `amount`, `currency`) or on a `clientSecret`.
 *
 * @param {{ origin: string, key: string }} access
 * @param {any} firstOptions
 */
export function createElements(access, firstOptions = {}) {
  checkOptions(firstOptions);
  let options = { ...firstOptions };
  let submitted = false;
  /** @type {ReturnType<typeof createPaymentElement> | null} */
  let payment = null;
  /** @type {ReturnType<typeof createExpressElement> | null} */
  let express = null;
  const context = { ...access, groupOptions: () => options };

  const group = {
    /** @param {string} type @param {object} [elementOptions] */
    create: (type, elementOptions = {}) => {
      if (type !== "payment" && type !== "expressCheckout") {
        throw new IntegrationError(
          `The emulator plays the payment and the expressCheckout Element only; you asked for "${type}".`,
        );
      }
      if (group.getElement(type) !== null)
        throw new IntegrationError(`Can only create one Element of type ${type}.`);
      if (type === "payment") {
        payment = createPaymentElement({ ...context, onDestroy: () => (payment = null) }, elementOptions);
        return payment;
      }
      express = createExpressElement({ ...context, onDestroy: () => (express = null) }, elementOptions);
      return express;
    },
    /** @param {string | { __elementType?: string }} type */
    getElement: (type) => {
      const name = typeof type === "string" ? type : type?.__elementType;
      return name === "payment" ? payment : name === "expressCheckout" ? express : null;
    },
    /** @param {any} changes */
    update: (changes) => {
      if ("clientSecret" in changes)
        throw new IntegrationError("elements.update() cannot change clientSecret.");
      const next = { ...options, ...changes };
      checkOptions(next);
      options = next;
      submitted = false;
      payment?._groupChanged();
      express?._groupChanged();
      return Promise.resolve();
    },
    fetchUpdates: async () => ({}),
    /** Shows what is missing or wrong in the form; must pass before a deferred payment is confirmed. */
    submit: async () => {
      if (express?._isConfirmed()) {
        submitted = true;
        return { selectedPaymentMethod: "google_pay" };
      }
      if (payment === null) {
        const message =
          express === null ? "No Element was created." : "No payment was agreed to in a wallet.";
        return { error: { type: "validation_error", message } };
      }
      const outcome = await payment._ask("validate");
      if (outcome.error !== undefined) return { error: outcome.error };
      submitted = true;
      return { selectedPaymentMethod: outcome.type };
    },
    /** The wallet, while the buyer's agreement in it waits for an answer. */
    _agreed: () => (express?._isConfirmed() ? express : null),
    _payment: () => {
      if (payment !== null) return payment;
      throw new IntegrationError("Please make sure a payment Element has been created and is mounted.");
    },
    _options: () => options,
    /** @param {string} caller */
    _checkSubmitted: (caller) => {
      if (submitted || options.clientSecret !== undefined) return;
      throw new IntegrationError(
        `elements.submit() must be called before stripe.${caller}(). Learn more: https://stripe.com/docs/payments/accept-a-payment-deferred`,
      );
    },
  };
  return group;
}

/** @param {any} options */
function checkOptions(options) {
  if (options.clientSecret !== undefined) return;
  const { mode, currency, amount } = options;
  if (mode === undefined) {
    throw new IntegrationError(
      "In order to create a payment element, you must pass a clientSecret or mode when creating the Elements group.",
    );
  }
  if (mode !== "payment" && mode !== "setup" && mode !== "subscription") {
    throw new IntegrationError(
      `Invalid value for elements(): mode should be one of payment, setup or subscription. You specified: ${mode}.`,
    );
  }
  if (typeof currency !== "string" || !/^[a-z]{3}$/.test(currency)) {
    throw new IntegrationError(
      `Invalid value for elements(): currency should be one of the supported currencies, in lower case. You specified: ${currency}.`,
    );
  }
  if (mode === "payment" && (!Number.isInteger(amount) || amount < 1)) {
    throw new IntegrationError(
      `Invalid value for elements(): amount should be a positive integer. You specified: ${amount}.`,
    );
  }
}
