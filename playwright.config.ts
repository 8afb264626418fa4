import process from "node:process";
import { defineConfig, devices } from "@playwright/test";

// `npm run test:e2e` starts the production build, finds a browser and sets both variables.
const executablePath = process.env.CHROMIUM_PATH;
const args = ["--disable-background-networking", "--disable-dev-shm-usage"];
if (process.getuid?.() === 0) args.push("--no-sandbox");

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  // The shop, its database, its worker and the browsers share the machine.
  workers: 1,
  // On a shared machine a browser may stall; a test that only passes the second time is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
});
