/** Stripe's Appearance API, as far as a form of labels, inputs, errors and tabs can show it. */

/** Variables that themes set and pages override; every value becomes a custom property of the same name. */
const DEFAULTS = {
  fontFamily: "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, sans-serif",
  fontSizeBase: "16px",
  fontSizeSm: "0.93rem",
  fontLineHeight: "1.2",
  fontWeightNormal: "400",
  fontWeightMedium: "500",
  spacingUnit: "4px",
  borderRadius: "5px",
  colorPrimary: "#0570de",
  colorBackground: "#ffffff",
  colorText: "#30313d",
  colorTextSecondary: "#6d6e78",
  colorTextPlaceholder: "#757680",
  colorDanger: "#df1b41",
  gridRowSpacing: "12px",
  gridColumnSpacing: "12px",
  tabSpacing: "8px",
};

/** @type {Record<string, Record<string, string>>} */
const THEMES = {
  stripe: {},
  minimal: { borderRadius: "4px" },
  flat: { colorBackground: "#f1f1f1", borderRadius: "4px" },
  night: {
    colorBackground: "#30313d",
    colorText: "#ffffff",
    colorTextSecondary: "#a8a8b3",
    colorTextPlaceholder: "#8b8b96",
    colorPrimary: "#85d996",
    colorDanger: "#fe87a1",
  },
  none: {},
};

const SELECTOR =
  /^\.(Input|Label|Error|Tab|TabLabel|TabIcon|Block|CheckboxInput|Dropdown)(--[a-z]+)*(:{1,2}[a-z-]+(\([^){}]*\))?)*$/i;

const sheet = new CSSStyleSheet();

/**
 * Draws the page's wishes over the base style. Rules are set property by property, so nothing a page sends is ever
 * parsed as a stylesheet.
 *
 * @param {any} appearance
 */
export function applyAppearance(appearance = {}) {
  const variables = { ...DEFAULTS, ...THEMES[appearance.theme ?? "stripe"], ...appearance.variables };
  const root = document.documentElement;
  for (const [name, value] of Object.entries(variables)) {
    if (isPlain(value)) root.style.setProperty(`--${name}`, String(value));
  }
  root.dataset.labels = appearance.labels === "floating" ? "floating" : "above";
  sheet.replaceSync("");
  for (const [selector, style] of Object.entries(appearance.rules ?? {})) addRule(selector, style);
  if (!document.adoptedStyleSheets.includes(sheet))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** @param {string} selector @param {any} style */
function addRule(selector, style) {
  if (
    !selector.split(",").every((part) =>
      part
        .trim()
        .split(/\s+/)
        .every((piece) => SELECTOR.test(piece)),
    )
  )
    return;
  // A state outweighs the plain class, whichever comes later: `.Input--invalid` over a page's own `.Input`.
  const weighted = selector.replaceAll(/\.([A-Za-z]+)(?=--)/g, ".$1.$1");
  const index = sheet.insertRule(`${weighted} {}`, sheet.cssRules.length);
  const rule = /** @type {CSSStyleRule} */ (sheet.cssRules[index]);
  for (const [name, value] of Object.entries(style ?? {})) {
    if (isPlain(value)) rule.style.setProperty(kebab(name), String(value));
  }
}

/**
 * Loads the page's own typefaces. One that cannot be fetched is left out; the form stays readable without it.
 * @param {any[]} fonts
 */
export function loadFonts(fonts = []) {
  for (const font of fonts) {
    if (typeof font.family !== "string" || typeof font.src !== "string") continue;
    const { family, src, style = "normal", weight = "normal", unicodeRange = "U+0-10FFFF" } = font;
    const face = new FontFace(family, src, { style, weight: String(weight), unicodeRange, display: "swap" });
    face.load().then(
      () => document.fonts.add(face),
      () => {},
    );
  }
}

/** @param {unknown} value */
const isPlain = (value) =>
  (typeof value === "string" || typeof value === "number") && !/url\(/i.test(String(value));

/** @param {string} name */
const kebab = (name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
