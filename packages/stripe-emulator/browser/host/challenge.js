import { callApi, fetchIntent } from "./api.js";

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
 * A modal `<dialog>` around the bank's page, so that the browser itself keeps focus inside, hides the rest from
 * screen readers and gives focus back at the end.
 *
 * @param {string} url
 * @returns {Promise<boolean>} whether the page inside gave an answer; false when the buyer closed it
 */
function showChallenge(url) {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", "Bank authentication");
  applyStyle(dialog, {
    position: "fixed",
    inset: "0",
    width: "100vw",
    height: "100dvh",
    "max-width": "none",
    "max-height": "none",
    margin: "0",
    padding: "16px",
    border: "0",
    "box-sizing": "border-box",
    background: "rgba(0, 0, 0, 0.55)",
    "z-index": "2147483647",
  });
  const frame = document.createElement("iframe");
  frame.title = "3D Secure authentication";
  frame.src = url;
  applyStyle(frame, {
    display: "block",
    margin: "max(0px, calc(50dvh - 240px)) auto 0",
    width: "min(440px, 100%)",
    height: "min(440px, calc(100dvh - 32px))",
    border: "0",
    "border-radius": "6px",
    background: "#fff",
  });
  dialog.append(frame);

  return new Promise((resolve) => {
    /** @param {boolean} answered */
    const finish = (answered) => {
      window.removeEventListener("message", onMessage);
      dialog.close();
      dialog.remove();
      resolve(answered);
    };
    /** @param {MessageEvent} event */
    const onMessage = (event) => {
      if (event.source !== frame.contentWindow) return;
      if (event.data?.challenge !== undefined) finish(event.data.challenge === "answered");
      const height = Number(event.data?.challengeHeight);
      if (height > 0) frame.style.setProperty("height", `min(${height}px, calc(100dvh - 32px))`);
    };
    window.addEventListener("message", onMessage);
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      finish(false);
    });
    frame.addEventListener("load", () => frame.focus());
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** @param {HTMLElement} element @param {Record<string, string>} style */
function applyStyle(element, style) {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
}
