import type { Appearance } from "@stripe/stripe-js";

// The card form lives in Stripe's own frame, where our style sheet does not reach: the tokens of theme.css once more.
const ink = "#111110";
const grey = "#6b6b6b";
const edge = "#8a8a8a";
const error = "#a3271f";

/** Makes Stripe's card form look like the fields around it, in the page's own typeface where it has loaded. */
export function stripeAppearance(fontFamily: string | undefined): Appearance {
  const families = ['"Helvetica Neue"', "Arial", "sans-serif"];
  if (fontFamily !== undefined) families.unshift(`"${fontFamily}"`);
  return { ...look, variables: { ...look.variables, fontFamily: families.join(", ") } };
}

const look: Appearance = {
  theme: "flat",
  variables: {
    fontSizeBase: "16px",
    fontSizeSm: "13px",
    fontLineHeight: "1.4",
    fontWeightNormal: "400",
    fontWeightMedium: "400",
    colorPrimary: ink,
    colorBackground: "#ffffff",
    colorText: ink,
    colorTextSecondary: grey,
    colorTextPlaceholder: grey,
    colorDanger: error,
    borderRadius: "6px",
    gridRowSpacing: "20px",
    gridColumnSpacing: "12px",
  },
  rules: {
    ".Label": { color: grey, fontSize: "13px", lineHeight: "1.45", marginBottom: "6px" },
    ".Input": {
      backgroundColor: "#ffffff",
      border: `1px solid ${edge}`,
      boxShadow: "none",
      padding: "14px",
      lineHeight: "1.4",
    },
    ".Input:hover": { borderColor: ink },
    ".Input:focus": {
      borderColor: ink,
      outline: `2px solid ${ink}`,
      outlineOffset: "-1px",
      boxShadow: "none",
    },
    ".Input--invalid": { borderColor: error, color: ink, boxShadow: "none" },
    ".Input--invalid:focus": { outlineColor: error },
    ".Error": { color: error, fontSize: "13px", lineHeight: "1.45", marginTop: "6px" },
    ".Tab": { border: `1px solid ${edge}`, boxShadow: "none" },
    ".Tab--selected": { borderColor: ink, color: ink, boxShadow: "none" },
  },
};
