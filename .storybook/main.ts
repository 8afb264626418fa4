import type { StorybookConfig } from "@storybook/nextjs-vite";

/** Offline by design: no telemetry, no calls for news of versions, pictures and fonts from this folder. */
const config: StorybookConfig = {
  framework: "@storybook/nextjs-vite",
  stories: ["../src/ui/foundations/*.mdx", "../src/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  // The seed shop's pictures, as fixtures name them: /art/wool-coat-camel-front.webp.
  staticDirs: [
    { from: "../prisma/seed/art", to: "/art" },
    "../public",
    { from: "../node_modules/@fontsource-variable/host-grotesk/files", to: "/fonts" },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false, changeDetection: false },
  typescript: { reactDocgen: "react-docgen" },
};

export default config;
