import { IntegrationError } from "./integration-error.js";

/** Names of billing fields: in the `fields` option, and in the parameters that replace a field. */
const PLAIN = ["name", "email", "phone"];
const ADDRESS = {
  country: "country",
  postalCode: "postal_code",
  state: "state",
  city: "city",
  line1: "line1",
  line2: "line2",
};

/**
 * A field opted out of with "never" must come from the page instead; Stripe.js refuses otherwise, so this does too.
 *
 * @param {any} fields the element's `fields` option
 * @param {any} details `payment_method_data.billing_details` as passed by the page
 * @param {string} caller
 */
export function checkReplacedDetails(fields, details, caller) {
  const billing = fields?.billingDetails;
  /** @param {string} path @param {unknown} value */
  const need = (path, value) => {
    if (value !== undefined) return;
    const call = `stripe.${caller}()`;
    const param = `params.payment_method_data.billing_details.${path}`;
    throw new IntegrationError(
      `You specified "never" for fields.billing_details.${path} when creating the payment Element, but did not pass ${param} when calling ${call}. If you opt out of collecting data via the payment Element using the fields option, the data must be passed in when calling ${call}.`,
    );
  };
  for (const name of PLAIN) if (isNever(billing, name)) need(name, details?.[name]);
  const address = billing === "never" ? "never" : billing?.address;
  for (const [option, param] of Object.entries(ADDRESS)) {
    if (isNever(address, option)) need(`address.${param}`, details?.address?.[param]);
  }
}

/** @param {any} option @param {string} name */
function isNever(option, name) {
  return option === "never" || (typeof option === "object" && option !== null && option[name] === "never");
}
