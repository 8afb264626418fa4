/** What Stripe.js throws when the page's own code is wrong, as opposed to what a buyer did. */
export class IntegrationError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "IntegrationError";
  }
}
