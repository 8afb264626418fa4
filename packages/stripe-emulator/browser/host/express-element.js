import { createFrameElement } from "./frame-element.js";
import { IntegrationError } from "./integration-error.js";
import { openWalletSheet } from "./wallet-sheet.js";

/** The page must say within this time whether and with what the sheet opens, as at Stripe. */
const CLICK_PATIENCE_MS = 1000;

/**
 * The Express Checkout Element: one button, for the emulator's own wallet, which takes the part of Google Pay.
 *
 * @param {import("./frame-element.js").Context} context
 * @param {any} firstOptions
 */
export function createExpressElement(context, firstOptions) {
  /** @type {ReturnType<typeof openWalletSheet> | null} */
  let sheet = null;

  const isOffered = () =>
    (element._options().paymentMethods ?? element._options().wallets)?.googlePay !== "never";

  const element = createFrameElement(
    {
      ...context,
      onDestroy: () => {
        sheet?.close();
        context.onDestroy();
      },
    },
    firstOptions,
    {
      type: "expressCheckout",
      path: "/elements/express",
      title: "Secure express checkout frame",
      firstHeight: (firstOptions.buttonHeight ?? 44) + 8,
      readyPayload: () => ({ availablePaymentMethods: isOffered() ? onlyOurs : undefined }),
      onEvent: (name) => {
        if (name === "press") onPress();
        return name === "press";
      },
    },
  );

  function onPress() {
    if (sheet !== null) return;
    let isAnswered = false;
    const once = (/** @type {(details?: any) => void} */ act) => (/** @type {any} */ details) => {
      if (isAnswered) return;
      isAnswered = true;
      clearTimeout(patience);
      act(details);
    };
    const patience = setTimeout(
      once(() => {
        throw new IntegrationError(
          "In order to open the payment interface, you must call resolve or reject within 1 second of the click event.",
        );
      }),
      CLICK_PATIENCE_MS,
    );
    const event = {
      elementType: "expressCheckout",
      expressPaymentType: "google_pay",
      resolve: once(open),
      reject: once(() => {}),
    };
    if (element._emitter.has("click")) element._emitter.emit("click", event);
    else event.resolve({});
  }

  /** @param {any} details */
  function open(details = {}) {
    sheet = openWalletSheet({
      ...context,
      wishes: { ...element._options(), ...details },
      emitter: element._emitter,
      onClosed: () => {
        sheet = null;
      },
    });
  }

  return Object.assign(element, {
    /** Whether the buyer agreed in the sheet, and the page has not answered yet. */
    _isConfirmed: () => sheet?.isConfirmed() ?? false,
    _token: (/** @type {any} */ params) => {
      if (sheet !== null) return sheet.token(params);
      throw new IntegrationError("The Express Checkout Element has no payment to make a token from.");
    },
  });
}

const onlyOurs = {
  amazonPay: false,
  applePay: false,
  googlePay: true,
  klarna: false,
  link: false,
  paypal: false,
};
