import { callApi, fetchIntent, intentIdOf } from "./api.js";
import { carryOutNextAction } from "./challenge.js";
import { createElements } from "./elements.js";
import { IntegrationError } from "./integration-error.js";
import { checkReplacedDetails } from "./required-details.js";

/** Where this script came from is where everything else is. */
const ORIGIN = new URL(/** @type {HTMLScriptElement} */ (document.currentScript).src).origin;

/**
 * `window.Stripe`: the part of stripe.js that the Payment Element, the Express Checkout Element and server-finalised payments need.
 *
 * @param {string} key
 * @param {object} [_options]
 */
function Stripe(key, _options) {
  if (typeof key !== "string" || !/^pk_/.test(key)) {
    throw new IntegrationError(
      `Invalid API key: ${String(key).slice(0, 12)}…. You should only use publishable keys (pk_…) with Stripe.js.`,
    );
  }
  const access = { origin: ORIGIN, key };

  /** @param {any} input @param {string} caller @param {string} question */
  async function askForm(input, caller, question) {
    const { elements, params = {} } = input ?? {};
    if (elements?._payment === undefined) {
      throw new IntegrationError(`stripe.${caller}() must be called with an Elements instance.`);
    }
    elements._checkSubmitted(caller);
    const agreed = elements._agreed();
    if (agreed !== null) return agreed._token(JSON.parse(JSON.stringify(params)));
    const payment = elements._payment();
    const details = (params.payment_method_data ?? params).billing_details;
    checkReplacedDetails(payment._options().fields, details, caller);
    return payment._ask(question, { params: JSON.parse(JSON.stringify(params)) });
  }

  /** @param {string} clientSecret @param {import("./api.js").Json} intent */
  async function finish(clientSecret, intent) {
    if (intent.status !== "requires_action") return { paymentIntent: intent };
    return carryOutNextAction(access, clientSecret, intent);
  }

  const stripe = {
    /** @param {any} [options] */
    elements: (options) => createElements(access, options),

    /** @param {{ elements: any, params?: any }} input */
    createConfirmationToken: async (input) => {
      const answer = await askForm(input, "createConfirmationToken", "confirmationToken");
      return answer.error === undefined ? { confirmationToken: answer } : { error: answer.error };
    },

    /** @param {{ elements: any, params?: any }} input */
    createPaymentMethod: async (input) => {
      const answer = await askForm(input, "createPaymentMethod", "paymentMethod");
      return answer.error === undefined ? { paymentMethod: answer } : { error: answer.error };
    },

    /** @param {string} clientSecret */
    retrievePaymentIntent: (clientSecret) => fetchIntent(access, clientSecret),

    /** @param {{ clientSecret: string }} input */
    handleNextAction: async ({ clientSecret }) => {
      const { paymentIntent, error } = await fetchIntent(access, clientSecret);
      if (paymentIntent === undefined) return { error };
      if (paymentIntent.status === "requires_action") return finish(clientSecret, paymentIntent);
      return {
        error: {
          type: "invalid_request_error",
          code: "payment_intent_unexpected_state",
          message: "handleNextAction: The PaymentIntent supplied is not in the requires_action state.",
          payment_intent: paymentIntent,
        },
      };
    },

    /** @param {any} input */
    confirmPayment: async (input) => {
      const { elements, confirmParams = {}, redirect = "always" } = input;
      const clientSecret = input.clientSecret ?? elements?._options().clientSecret;
      const returnUrl = confirmParams.return_url;
      if (redirect === "always" && typeof returnUrl !== "string") {
        throw new IntegrationError(
          "stripe.confirmPayment(): the confirmParams.return_url argument is required when redirect is not if_required.",
        );
      }
      const id = intentIdOf(clientSecret);
      const { return_url: _url, ...params } = confirmParams;
      const token =
        elements === undefined
          ? {}
          : await askForm({ elements, params }, "confirmPayment", "confirmationToken");
      if (token.error !== undefined) return { error: token.error };
      const means =
        token.id === undefined
          ? { payment_method: confirmParams.payment_method }
          : { confirmation_token: token.id };
      const body = await callApi(access, "POST", `/v1/payment_intents/${id}/confirm`, {
        client_secret: clientSecret,
        use_stripe_sdk: "true",
        ...means,
        ...(returnUrl === undefined ? {} : { return_url: returnUrl }),
      });
      /** @type {{ paymentIntent?: import("./api.js").Json, error?: import("./api.js").Json }} */
      const outcome = body.error === undefined ? await finish(clientSecret, body) : { error: body.error };
      if (outcome.error !== undefined || redirect !== "always") return outcome;
      return leave(returnUrl, outcome.paymentIntent);
    },

    /** @param {string} clientSecret @param {any} [data] */
    confirmCardPayment: async (clientSecret, data = {}) => {
      const id = intentIdOf(clientSecret);
      const method = data.payment_method;
      if (method !== undefined && typeof method !== "string") {
        throw new IntegrationError("The emulator's confirmCardPayment takes the id of a PaymentMethod.");
      }
      const body = await callApi(access, "POST", `/v1/payment_intents/${id}/confirm`, {
        client_secret: clientSecret,
        use_stripe_sdk: "true",
        ...(method === undefined ? {} : { payment_method: method }),
      });
      return body.error === undefined ? finish(clientSecret, body) : { error: body.error };
    },

    createToken: async () => {
      throw new IntegrationError("The emulator does not play createToken(); use createConfirmationToken().");
    },

    _registerWrapper: () => {},
    registerAppInfo: () => {},
  };
  return stripe;
}

/** @param {string} returnUrl @param {any} intent */
function leave(returnUrl, intent) {
  const url = new URL(returnUrl);
  url.searchParams.set("payment_intent", intent.id);
  url.searchParams.set("payment_intent_client_secret", intent.client_secret);
  url.searchParams.set("redirect_status", intent.status === "processing" ? "pending" : "succeeded");
  window.location.assign(url.href);
  return new Promise(() => {});
}

/** The release train that the pinned @stripe/stripe-js expects to find. */
Stripe.version = "endive";
Object.assign(window, { Stripe });
