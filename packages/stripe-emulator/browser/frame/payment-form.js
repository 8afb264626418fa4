import { applyAppearance, loadFonts } from "./appearance.js";
import { buildCardPanel } from "./card-panel.js";
import { buildDebitPanel } from "./debit-panel.js";
import { meetPage } from "./meet-page.js";
import { createMethod } from "./tokenize.js";

/**
 * The form inside the frame. It talks to the page through one port: the page asks, the form answers, and card data
 * goes only to this origin's API.
 *
 * @typedef {{ type: string, title: string, root: HTMLElement, fields(): import("./fields.js").Field[], data(): Record<string, any> }} Panel
 */

/** @param {any} setup @param {import("./meet-page.js").Tell} tell */
function start(setup, tell) {
  const { key } = setup;
  let { group, options } = setup;
  /** @type {Panel[]} */
  let panels = [];
  let selected = 0;
  let lastChange = "";
  const form = /** @type {HTMLElement} */ (document.getElementById("form"));

  const panel = () => /** @type {Panel} */ (panels[selected]);

  function draw() {
    applyAppearance(group.appearance);
    const euro = (group.currency ?? "").toLowerCase() === "eur";
    panels = euro
      ? [buildCardPanel(group, options, changed), buildDebitPanel(options)]
      : [buildCardPanel(group, options, changed)];
    selected = Math.min(selected, panels.length - 1);
    form.replaceChildren(...(panels.length > 1 ? [buildTabs()] : []), ...panels.map(({ root }) => root));
    select(selected);
    setReadOnly();
  }

  function setReadOnly() {
    for (const { input } of panels.flatMap((each) => each.fields()))
      input.disabled = options.readOnly === true;
  }

  function buildTabs() {
    const tabs = document.createElement("div");
    tabs.className = "Tabs";
    tabs.setAttribute("role", "radiogroup");
    tabs.setAttribute("aria-label", "Payment method");
    panels.forEach((each, index) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.className = "Tab";
      tab.textContent = each.title;
      tab.setAttribute("role", "radio");
      tab.addEventListener("click", () => {
        select(index);
        changed();
      });
      tab.addEventListener("keydown", ({ key }) => {
        const step =
          key === "ArrowRight" || key === "ArrowDown" ? 1 : key === "ArrowLeft" || key === "ArrowUp" ? -1 : 0;
        if (step === 0) return;
        select((selected + step + panels.length) % panels.length);
        /** @type {HTMLElement | undefined} */ (tabs.children[selected])?.focus();
        changed();
      });
      tabs.append(tab);
    });
    return tabs;
  }

  /** @param {number} index */
  function select(index) {
    selected = index;
    panels.forEach(({ root }, each) => {
      root.hidden = each !== index;
    });
    form.querySelectorAll(".Tab").forEach((tab, each) => {
      tab.classList.toggle("Tab--selected", each === index);
      tab.setAttribute("aria-checked", String(each === index));
      /** @type {HTMLElement} */ (tab).tabIndex = each === index ? 0 : -1;
    });
  }

  function changed() {
    const fields = panel().fields();
    const empty = fields
      .filter(({ input }) => input instanceof HTMLInputElement)
      .every((field) => field.value() === "");
    const complete = fields.every((field) => field.fault() === null);
    const state = { empty, complete, collapsed: false, value: { type: panel().type } };
    const text = JSON.stringify(state);
    if (text === lastChange) return;
    lastChange = text;
    tell("change", state);
  }

  function validate() {
    const faults = panel()
      .fields()
      .map((field) => ({ field, fault: field.show(true) }))
      .filter(({ fault }) => fault !== null);
    const first = faults[0];
    if (first?.fault == null) return { type: panel().type };
    first.field.input.focus();
    return { error: { type: "validation_error", code: first.fault.code, message: first.fault.message } };
  }

  /** @type {Record<string, (args: any) => any>} */
  const answers = {
    validate,
    update: (args) => {
      const redraw = args.group !== undefined && args.group.currency !== group.currency;
      group = args.group ?? group;
      const before = JSON.stringify(options.fields);
      options = args.options ?? options;
      if (redraw || JSON.stringify(options.fields) !== before) draw();
      else applyAppearance(group.appearance);
      setReadOnly();
    },
    focus: () => panel().fields()[0]?.input.focus(),
    blur: () => /** @type {HTMLElement | null} */ (document.activeElement)?.blur(),
    clear: () => {
      for (const field of panel().fields()) field.clear();
      changed();
    },
    confirmationToken: (args) => answerWith("confirmation_tokens", args),
    paymentMethod: (args) => answerWith("payment_methods", args),
  };

  /** @param {"confirmation_tokens" | "payment_methods"} resource @param {any} args */
  function answerWith(resource, args) {
    const outcome = validate();
    if (outcome.error !== undefined) return outcome;
    return createMethod(resource, { key, group, options, data: panel().data(), params: args.params });
  }

  form.addEventListener("input", changed);
  form.addEventListener("focusin", (event) => {
    if (/** @type {FocusEvent} */ (event).relatedTarget === null) tell("focus");
  });
  form.addEventListener("focusout", (event) => {
    if (/** @type {FocusEvent} */ (event).relatedTarget === null) tell("blur");
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") tell("escape");
  });
  form.addEventListener("submit", (event) => event.preventDefault());

  loadFonts(group.fonts);
  draw();
  // After the page has heard that the form is ready.
  queueMicrotask(changed);
  return answers;
}

meetPage(start);
