import { create } from "storybook/theming";

/** Storybook in the shop's own look, its frame and its pages of documentation alike. */
export const theme = create({
  base: "light",
  brandTitle: "cartelle",
  brandUrl: "/",
  fontBase: '"Host Grotesk", "Helvetica Neue", Arial, sans-serif',
  colorPrimary: "#111110",
  colorSecondary: "#111110",
  appBg: "#f4f4f2",
  appContentBg: "#ffffff",
  appPreviewBg: "#ffffff",
  appBorderColor: "rgb(17 17 16 / 0.13)",
  appBorderRadius: 0,
  textColor: "#111110",
  textMutedColor: "#6b6b6b",
  barBg: "#ffffff",
  barTextColor: "#6b6b6b",
  barHoverColor: "#111110",
  barSelectedColor: "#111110",
  inputBg: "#ffffff",
  inputBorder: "#8a8a8a",
  inputTextColor: "#111110",
  inputBorderRadius: 6,
});
