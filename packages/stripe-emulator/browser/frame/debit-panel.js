import * as rules from "./card-rules.js";
import { createTextField } from "./fields.js";

/**
 * SEPA Direct Debit: offered when the currency is the euro. Asks for name and mail unless the page brings them.
 *
 * @param {any} options
 * @returns {import("./payment-form.js").Panel}
 */
export function buildDebitPanel(options) {
  const billing = options.fields?.billingDetails;
  const known = options.defaultValues?.billingDetails ?? {};
  /** @param {string} name */
  const asks = (name) => billing !== "never" && billing?.[name] !== "never";
  const iban = createTextField({
    name: "iban",
    label: "IBAN",
    autocomplete: "off",
    placeholder: "DE00 0000 0000 0000 0000 00",
    check: rules.faultOfIban,
    format: (text) =>
      (
        text
          .replaceAll(/\s/g, "")
          .toUpperCase()
          .match(/.{1,4}/g) ?? []
      ).join(" "),
  });
  const name = createTextField({
    name: "name",
    label: "Full name",
    autocomplete: "billing name",
    check: (text) =>
      text.trim() === "" ? { code: "incomplete_name", message: "Please provide your full name." } : null,
    value: known.name,
  });
  const email = createTextField({
    name: "email",
    label: "Email",
    autocomplete: "billing email",
    check: (text) =>
      /^\S+@\S+\.\S+$/.test(text.trim())
        ? null
        : { code: "incomplete_email", message: "Your email is incomplete." },
    value: known.email,
  });
  const fields = [iban, ...(asks("name") ? [name] : []), ...(asks("email") ? [email] : [])];
  const root = document.createElement("div");
  root.className = "Panel";
  const terms = document.createElement("p");
  terms.className = "Terms";
  terms.textContent =
    "By giving your IBAN and confirming, you let this shop debit your account once, for this payment.";
  root.append(...fields.map((field) => field.root), terms);
  return {
    type: "sepa_debit",
    title: "SEPA Direct Debit",
    root,
    fields: () => fields,
    data: () => ({
      type: "sepa_debit",
      sepa_debit: { iban: iban.value() },
      billing_details: {
        ...(asks("name") ? { name: name.value() } : {}),
        ...(asks("email") ? { email: email.value() } : {}),
      },
    }),
  };
}
