import type { Preview } from "@storybook/nextjs-vite";
import { fontClasses } from "../src/app/fonts.ts";
import { plainControls } from "./plain-controls.ts";
import "./preview.css";
import { theme } from "./theme.ts";

// As every root layout does it.
document.documentElement.classList.add(...fontClasses.split(" "));
document.documentElement.lang = "en";

const preview: Preview = {
  tags: ["autodocs"],
  argTypesEnhancers: [plainControls],
  parameters: {
    layout: "padded",
    nextjs: { appDirectory: true },
    // A violation fails the test of its story.
    a11y: {
      test: "error",
      options: { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
      config: {
        rules: [
          // A story shows one piece; landmarks and headings of the whole page are checked on the whole page.
          { id: "region", enabled: false },
          { id: "page-has-heading-one", enabled: false },
        ],
      },
    },
    backgrounds: { disabled: true },
    controls: { matchers: { color: /$^/, date: /(At|Date)$/ }, sort: "requiredFirst" },
    docs: { theme, toc: { headingSelector: "h2, h3", title: "On this page" } },
    viewport: {
      options: {
        phone: { name: "Phone, 390", styles: { width: "390px", height: "844px" }, type: "mobile" },
        narrow: { name: "Narrowest, 320", styles: { width: "320px", height: "640px" }, type: "mobile" },
        tablet: { name: "Tablet, 820", styles: { width: "820px", height: "1180px" }, type: "tablet" },
        desktop: { name: "Desktop, 1440", styles: { width: "1440px", height: "900px" }, type: "desktop" },
      },
    },
    options: {
      storySort: {
        order: [
          "Foundations",
          ["Introduction", "Colour", "Type", "Space and shape", "Motion", "Pictures"],
          "Primitives",
          "Motion",
          "Content",
          "Catalog",
          "Search",
          "Cart",
          "Checkout",
          "Orders",
          "Reviews",
          "Customers",
          "Identity",
          "Recommendations",
          "App",
        ],
      },
    },
  },
};

export default preview;
