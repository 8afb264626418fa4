import path from "node:path";
import process from "node:process";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { ensureChromium } from "../scripts/test/chromium.ts";
import { browserPackages } from "./browser-packages.ts";

const root = path.resolve(import.meta.dirname, "..");
const executablePath = ensureChromium((text) => process.stderr.write(text));
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** Every story is a test: it must render, play through and show no accessibility violation. */
export default defineConfig({
  root,
  optimizeDeps: { entries: ["src/**/*.stories.tsx"], include: browserPackages(root) },
  plugins: [storybookTest({ configDir: import.meta.dirname })],
  test: {
    name: "stories",
    // A page of its own for each file costs more than all of its stories.
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 900 },
      provider: playwright({
        launchOptions: {
          executablePath,
          args: [...asRoot, "--disable-background-networking", "--disable-dev-shm-usage"],
        },
      }),
      instances: [{ browser: "chromium" }],
    },
  },
});
