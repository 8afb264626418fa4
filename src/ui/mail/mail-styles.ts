import type { CSSProperties } from "react";

// Mail programs know neither our fonts nor custom properties: the tokens of theme.css are repeated here as plain values.
const ink = "#111110";
const grey = "#6b6b6b";
const hairline = "#e2e2e0";

const text: CSSProperties = { margin: 0, fontSize: 15, lineHeight: "23px", color: ink };

/** Inline styles, for the programs that drop a style element. */
export const mailStyles = {
  body: {
    margin: 0,
    backgroundColor: "#ffffff",
    color: ink,
    fontFamily: "'Helvetica Neue', Helvetica, Arial, sans-serif",
  },
  page: { maxWidth: 560, margin: "0 auto", padding: "40px 24px 48px" },
  wordmark: {
    fontSize: 24,
    lineHeight: "28px",
    fontWeight: 600,
    letterSpacing: "-0.06em",
    color: ink,
    textDecoration: "none",
  },
  heading: {
    margin: "48px 0 16px",
    fontSize: 38,
    lineHeight: "40px",
    fontWeight: 400,
    letterSpacing: "-0.04em",
    color: ink,
  },
  text,
  small: { margin: 0, fontSize: 13, lineHeight: "19px", color: grey },
  amount: { ...text, textAlign: "right", whiteSpace: "nowrap" },
  total: { ...text, fontSize: 18, lineHeight: "26px", fontWeight: 600 },
  rule: { margin: "24px 0", border: 0, borderTop: `1px solid ${hairline}` },
  button: {
    display: "inline-block",
    padding: "15px 30px",
    borderRadius: 999,
    backgroundColor: ink,
    color: "#ffffff",
    fontSize: 15,
    lineHeight: "20px",
    fontWeight: 500,
    textDecoration: "none",
  },
  link: { color: ink, textDecoration: "underline" },
} as const satisfies Record<string, CSSProperties>;

/** For programs that follow the reader's dark setting; the others keep the inline colours or turn them by themselves. */
export const darkModeRules = `
@media (prefers-color-scheme: dark) {
  .mail-paper { background-color: #111110 !important; }
  .mail-ink { color: #f4f4f2 !important; }
  .mail-grey { color: #a8a7a3 !important; }
  .mail-rule { border-top-color: #3a3a38 !important; }
  .mail-button { background-color: #f4f4f2 !important; color: #111110 !important; }
}`;
