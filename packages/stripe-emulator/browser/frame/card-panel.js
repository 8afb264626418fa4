import * as rules from "./card-rules.js";
import { countryChoices, WITH_POSTAL_CODE } from "./countries.js";
import { createSelectField, createTextField } from "./fields.js";

/**
 * Card number, expiry, code, and where Stripe would ask for it country and postal code.
 *
 * @param {any} group @param {any} options @param {() => void} onChange
 * @returns {import("./payment-form.js").Panel}
 */
export function buildCardPanel(group, options, onChange) {
  const number = createTextField({
    name: "number",
    label: "Card number",
    autocomplete: "cc-number",
    placeholder: "1234 1234 1234 1234",
    numeric: true,
    format: rules.formatNumber,
    check: rules.faultOfNumber,
  });
  const expiry = createTextField({
    name: "expiry",
    label: "Expiration date",
    autocomplete: "cc-exp",
    placeholder: "MM / YY",
    numeric: true,
    format: rules.formatExpiry,
    check: (text) => rules.faultOfExpiry(text, new Date()),
  });
  const code = createTextField({
    name: "cvc",
    label: "Security code",
    autocomplete: "cc-csc",
    placeholder: "CVC",
    numeric: true,
    maxLength: 4,
    format: (text) => rules.digitsOf(text).slice(0, rules.brandOf(rules.digitsOf(number.value())).code),
    check: (text) => rules.faultOfCode(text, number.value()),
  });
  const place = buildPlace(group, options);
  const brand = document.createElement("span");
  brand.className = "Brand";
  brand.setAttribute("aria-hidden", "true");
  number.root.querySelector(".Frame")?.append(brand);

  number.input.addEventListener("input", () => {
    const digits = rules.digitsOf(number.value());
    brand.textContent = rules.brandOf(digits).label;
    if (digits.length >= Math.max(...rules.brandOf(digits).lengths)) moveOn(number, expiry);
  });
  expiry.input.addEventListener("input", () => {
    if (rules.digitsOf(expiry.value()).length === 4) moveOn(expiry, code);
  });
  place?.country.input.addEventListener("change", () => {
    place.refresh();
    onChange();
  });

  const root = document.createElement("div");
  root.className = "Panel";
  root.append(number.root, row(expiry.root, code.root));
  if (place !== null) root.append(row(place.country.root, place.postal.root));

  return {
    type: "card",
    title: "Card",
    root,
    fields: () => [number, expiry, code, ...(place?.shown() ?? [])],
    data: () => {
      const { month, year } = rules.readExpiry(expiry.value());
      const card = {
        number: rules.digitsOf(number.value()),
        exp_month: month,
        exp_year: year,
        cvc: code.value(),
      };
      return { type: "card", card, billing_details: { address: place?.address() ?? {} } };
    },
  };
}

/** A finished, faultless field hands the caret on; a faulty one says so at once. @param {import("./fields.js").Field} from @param {import("./fields.js").Field} to */
function moveOn(from, to) {
  if (from.show(false) === null && document.activeElement === from.input) to.input.focus();
}

/** @param {any} group @param {any} options */
function buildPlace(group, options) {
  const billing = options.fields?.billingDetails;
  const address = billing === "never" ? "never" : billing?.address;
  if (address === "never" || address?.country === "never") return null;
  const known = options.defaultValues?.billingDetails?.address ?? {};
  const country = createSelectField({
    name: "country",
    label: "Country",
    autocomplete: "billing country",
    choices: countryChoices(group.locale ?? "auto"),
    check: () => null,
    value: known.country,
  });
  const postal = createTextField({
    name: "postalCode",
    label: "ZIP",
    autocomplete: "billing postal-code",
    placeholder: "12345",
    check: (text) => rules.faultOfPostalCode(text, country.value()),
    value: known.postal_code,
  });
  const asks = () => address?.postalCode !== "never" && WITH_POSTAL_CODE.has(country.value());
  const refresh = () => {
    const label = postal.root.querySelector("label");
    if (label !== null) label.textContent = country.value() === "US" ? "ZIP" : "Postal code";
    /** @type {HTMLInputElement} */ (postal.input).placeholder = country.value() === "US" ? "12345" : "";
    postal.root.hidden = !asks();
  };
  refresh();
  return {
    country,
    postal,
    refresh,
    shown: () => (asks() ? [country, postal] : [country]),
    address: () =>
      asks() ? { country: country.value(), postal_code: postal.value() } : { country: country.value() },
  };
}

/** @param {...HTMLElement} children */
function row(...children) {
  const element = document.createElement("div");
  element.className = "Row";
  element.append(...children);
  return element;
}
