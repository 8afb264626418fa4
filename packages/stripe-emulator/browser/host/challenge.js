import { callApi, fetchIntent } from "./api.js";
import { openModalFrame } from "./modal-frame.js";

/**
 * Carries out an intent's `next_action`: the 3-D Secure dialog, or leaving for the bank's page.
 *
 * @param {import("./api.js").Access} access
 * @param {string} clientSecret
 * @param {import("./api.js").Json} intent
 * @returns {Promise<{ paymentIntent?: import("./api.js").Json, error?: import("./api.js").Json }>}
 */
export async function carryOutNextAction(access, clientSecret, intent) {
  const action = intent.next_action;
  if (action?.type === "redirect_to_url") {
    window.location.assign(action.redirect_to_url.url);
    return new Promise(() => {});
  }
  const path = action.use_stripe_sdk.stripe_js;
  const answered = await showChallenge(
    `${access.origin}${path}?client_secret=${encodeURIComponent(clientSecret)}`,
  );
  if (!answered) await callApi(access, "POST", path, { client_secret: clientSecret, result: "fail" });
  const { paymentIntent, error } = await fetchIntent(access, clientSecret);
  if (paymentIntent === undefined) return { error: error ?? {} };
  const failed =
    paymentIntent.status === "requires_payment_method" && paymentIntent.last_payment_error !== null;
  return failed
    ? { error: { ...paymentIntent.last_payment_error, payment_intent: paymentIntent } }
    : { paymentIntent };
}

/**
 * The bank's page in a dialog.
 *
 * @param {string} url
 * @returns {Promise<boolean>} whether the page inside gave an answer; false when the buyer closed it
 */
function showChallenge(url) {
  return new Promise((resolve) => {
    /** @param {boolean} answered */
    const finish = (answered) => {
      window.removeEventListener("message", onMessage);
      modal.close();
      resolve(answered);
    };
    /** @param {MessageEvent} event */
    const onMessage = (event) => {
      if (event.source !== modal.frame.contentWindow) return;
      if (event.data?.challenge !== undefined) finish(event.data.challenge === "answered");
      const height = Number(event.data?.challengeHeight);
      if (height > 0) modal.fit(height);
    };
    const modal = openModalFrame({
      url,
      label: "Bank authentication",
      title: "3D Secure authentication",
      onDismiss: () => finish(false),
    });
    window.addEventListener("message", onMessage);
    modal.show();
  });
}
