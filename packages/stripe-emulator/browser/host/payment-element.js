import { createFrameElement } from "./frame-element.js";

/** Room for the card form until its frame says how tall it is, so that the page hardly moves. */
const CARD_FORM_HEIGHT = 230;

/**
 * The Payment Element: the card form.
 *
 * @param {import("./frame-element.js").Context} context
 * @param {object} options
 */
export function createPaymentElement(context, options) {
  return createFrameElement(context, options, {
    type: "payment",
    path: "/elements/payment",
    title: "Secure payment input frame",
    firstHeight: CARD_FORM_HEIGHT,
  });
}
