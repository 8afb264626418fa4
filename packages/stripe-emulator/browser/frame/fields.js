import * as rules from "./card-rules.js";

/**
 * One labelled input with its error. The error is tied to the input and read out when it appears.
 *
 * @typedef {{
 *   name: string, label: string, value(): string, fault(): rules.Fault, show(force: boolean): rules.Fault,
 *   input: HTMLInputElement | HTMLSelectElement, root: HTMLElement, clear(): void, hidden: boolean
 * }} Field
 *
 * @typedef {{
 *   name: string, label: string, autocomplete: string, placeholder?: string, numeric?: boolean, maxLength?: number,
 *   format?: (text: string, deleting: boolean) => string, check: (text: string) => rules.Fault, value?: string
 * }} Spec
 */

/** @param {Spec} spec @returns {Field} */
export function createTextField(spec) {
  const input = document.createElement("input");
  input.type = "text";
  input.className = "Input";
  input.placeholder = spec.placeholder ?? "";
  input.value = spec.value ?? "";
  input.autocapitalize = "off";
  input.spellcheck = false;
  if (spec.numeric) input.inputMode = "numeric";
  if (spec.maxLength !== undefined) input.maxLength = spec.maxLength;
  input.addEventListener("input", (event) => {
    if (spec.format === undefined) return;
    const deleting = /** @type {InputEvent} */ (event).inputType?.startsWith("delete") ?? false;
    reformat(input, spec.format, deleting);
  });
  return wrap(spec, input);
}

/** @param {Spec & { choices: [string, string][] }} spec @returns {Field} */
export function createSelectField(spec) {
  const select = document.createElement("select");
  select.className = "Input Input--select";
  for (const [value, label] of spec.choices) select.add(new Option(label, value));
  select.value = spec.value ?? "US";
  if (select.value === "") select.value = "US";
  return wrap(spec, select);
}

/** @param {Spec} spec @param {HTMLInputElement | HTMLSelectElement} input @returns {Field} */
function wrap(spec, input) {
  const id = `Field-${spec.name}Input`;
  input.id = id;
  input.name = spec.name;
  input.setAttribute("autocomplete", spec.autocomplete);
  const label = document.createElement("label");
  label.className = "Label";
  label.htmlFor = id;
  label.textContent = spec.label;
  const error = document.createElement("p");
  error.className = "Error";
  error.id = `Field-${spec.name}Error`;
  error.setAttribute("role", "alert");
  error.hidden = true;
  const frame = document.createElement("div");
  frame.className = "Frame";
  frame.append(input);
  const root = document.createElement("div");
  root.className = `Field Field-${spec.name}`;
  root.append(label, frame, error);

  const fault = () => spec.check(input.value);

  /** Shows the fault; an empty field is not blamed until the buyer wants to pay. @param {boolean} force */
  function show(force) {
    const found = fault();
    const shown = found !== null && (force || input.value !== "") ? found : null;
    error.textContent = shown?.message ?? "";
    error.hidden = shown === null;
    input.classList.toggle("Input--invalid", shown !== null);
    label.classList.toggle("Label--invalid", shown !== null);
    input.setAttribute("aria-invalid", String(shown !== null));
    if (shown === null) input.removeAttribute("aria-describedby");
    else input.setAttribute("aria-describedby", error.id);
    return found;
  }

  input.addEventListener("blur", () => show(false));
  return {
    name: spec.name,
    label: spec.label,
    input,
    root,
    hidden: false,
    value: () => input.value.trim(),
    fault,
    show,
    clear: () => {
      if (input instanceof HTMLInputElement) input.value = "";
      show(false);
    },
  };
}

/**
 * Rewrites the text in its pretty form and keeps the caret behind the same digit.
 * @param {HTMLInputElement} input @param {(text: string, deleting: boolean) => string} format @param {boolean} deleting
 */
function reformat(input, format, deleting) {
  const caret = input.selectionStart ?? input.value.length;
  const atEnd = caret === input.value.length;
  const digitsBefore = rules.digitsOf(input.value.slice(0, caret)).length;
  const text = format(input.value, deleting);
  if (text === input.value) return;
  input.value = text;
  if (atEnd) return;
  let position = 0;
  for (let seen = 0; position < text.length && seen < digitsBefore; position++)
    if (/\d/.test(text[position] ?? "")) seen += 1;
  input.setSelectionRange(position, position);
}
