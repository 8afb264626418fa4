import { meetPage } from "./meet-page.js";
import { createMethod } from "./tokenize.js";
import { ADDRESSES, CARDS, OWNER } from "./wallet-contents.js";

/**
 * The wallet's sheet. It shows what the page resolved and nothing else; while the page thinks, nothing can be agreed to.
 */
meetPage((setup, tell) => {
  const { options } = setup;
  const ships = options.shippingAddressRequired === true;
  /** @type {string[] | undefined} */
  const allowed = options.allowedShippingCountries;
  const isServed = (/** @type {{ address: { country: string } }} */ { address }) =>
    allowed === undefined || allowed.includes(address.country);
  const form = /** @type {HTMLFormElement} */ (document.getElementById("wallet"));

  const address = select(
    "Deliver to",
    ADDRESSES.map(({ label, address: { line1 } }) => `${label}, ${line1}`),
  );
  const delivery = element("fieldset");
  const card = select(
    "Pay with",
    CARDS.map(({ label }) => label),
  );
  const items = element("dl");
  const said = element("p");
  said.setAttribute("role", "alert");
  const pay = button("Pay", "submit");
  const cancel = button("Cancel", "button");
  const total = element("p");
  total.className = "Total";
  total.setAttribute("aria-live", "polite");
  form.append(...(ships ? [address.root, delivery] : []), card.root, items, total, said, pay, cancel);

  let isPriced = !ships;
  /** @param {boolean} isBusy */
  function setBusy(isBusy) {
    form.setAttribute("aria-busy", String(isBusy));
    pay.disabled = isBusy || !isPriced;
  }

  const chosenAddress = () =>
    /** @type {typeof ADDRESSES[number]} */ (ADDRESSES[address.input.selectedIndex]);

  function askForAddress() {
    said.textContent = "";
    isPriced = false;
    if (!isServed(chosenAddress())) {
      refuse("This shop does not deliver to this country.");
      return;
    }
    setBusy(true);
    tell("address", { name: OWNER.name, address: chosenAddress().address });
  }

  /** @param {string} words */
  function refuse(words) {
    said.textContent = words;
    delivery.replaceChildren();
    isPriced = false;
    setBusy(false);
  }

  /** @param {{ amount: number, currency: string, lineItems: any[], rates: any[], rateId: string }} state */
  function show({ amount, currency, lineItems, rates, rateId }) {
    const money = new Intl.NumberFormat("en", { style: "currency", currency });
    const words = (/** @type {number} */ minor) =>
      money.format(minor / 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2));
    items.replaceChildren(
      ...lineItems.flatMap(({ name, amount: each }) => [element("dt", name), element("dd", words(each))]),
    );
    const legend = element("legend", "Delivery");
    delivery.replaceChildren(legend, ...rates.map((rate) => rateChoice(rate, rate.id === rateId, words)));
    total.textContent = `Total ${words(amount)}`;
    pay.textContent = `Pay ${words(amount)}`;
    isPriced = true;
    setBusy(false);
  }

  /** @param {any} rate @param {boolean} isChosen @param {(minor: number) => string} words */
  function rateChoice(rate, isChosen, words) {
    const input = element("input");
    Object.assign(input, { type: "radio", name: "rate", value: rate.id, checked: isChosen });
    input.addEventListener("change", () => {
      said.textContent = "";
      setBusy(true);
      tell("rate", { id: rate.id });
    });
    const estimate = typeof rate.deliveryEstimate === "string" ? `, ${rate.deliveryEstimate}` : "";
    const label = element("label");
    label.append(input, ` ${rate.displayName}${estimate}, ${words(rate.amount)}`);
    return label;
  }

  function details() {
    const { address: place } = chosenAddress();
    return { billing: { ...OWNER, address: place }, shipping: { name: OWNER.name, address: place } };
  }

  address.input.addEventListener("change", askForAddress);
  cancel.addEventListener("click", () => tell("cancel"));
  // A key pressed in this frame never reaches the dialog around it.
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") tell("cancel");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (pay.disabled) return;
    said.textContent = "";
    setBusy(true);
    const { billing, shipping } = details();
    tell("confirm", { billingDetails: billing, shippingAddress: shipping });
  });
  document.querySelector("h1")?.focus();

  let isFirst = true;
  return {
    show: (state) => {
      show(state);
      if (isFirst && ships) askForAddress();
      isFirst = false;
    },
    refuse: () => refuse("The shop can't deliver to this address."),
    fail: ({ message }) => {
      said.textContent = message;
      setBusy(false);
    },
    token: ({ params, group }) => {
      const { token } = /** @type {typeof CARDS[number]} */ (CARDS[card.input.selectedIndex]);
      const { billing, shipping } = details();
      const data = { type: "card", card: { token, _wallet: "google_pay" }, billing_details: billing };
      return createMethod("confirmation_tokens", {
        key: setup.key,
        group,
        options: {},
        data,
        params: ships ? { shipping, ...params } : params,
      });
    },
  };
});

/** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {string} [text] */
function element(name, text = "") {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** @param {string} label @param {string[]} choices */
function select(label, choices) {
  const input = element("select");
  for (const choice of choices) input.add(new Option(choice));
  const root = element("label");
  root.append(label, input);
  return { root, input };
}

/** @param {string} text @param {"submit" | "button"} type */
function button(text, type) {
  const made = element("button", text);
  made.type = type;
  return made;
}
