/**
 * The bank's page. Inside a dialog it answers in place and tells the page; on its own it is a plain form whose
 * answer is a redirect, and this script does nothing.
 */
const form = /** @type {HTMLFormElement} */ (document.getElementById("challenge"));
const framed = window.parent !== window;

/** @param {"answered" | "cancelled"} outcome */
const tell = (outcome) => window.parent.postMessage({ challenge: outcome }, "*");

if (framed) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = /** @type {HTMLButtonElement} */ (event.submitter);
    const body = new URLSearchParams({
      client_secret: String(new FormData(form).get("client_secret")),
      result: button.value,
      in_place: "true",
    });
    for (const each of form.querySelectorAll("button")) each.disabled = true;
    await fetch(form.action, { method: "POST", body }).catch(() => undefined);
    tell("answered");
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") tell("cancelled");
  });
  /** @type {HTMLElement | null} */ (document.querySelector("h1"))?.focus();
  window.parent.postMessage({ challengeHeight: document.documentElement.offsetHeight }, "*");
}
