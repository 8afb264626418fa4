import path from "node:path";
import process from "node:process";
import { defineConfig } from "vitest/config";

const empty = path.resolve("tests/support/empty.ts");

/** What each project shares. */
const shared = {
  resolve: { alias: { "server-only": empty } },
};
const setupFiles = ["tests/support/fail-on-console-error.ts"];

/**
 * Stories run by themselves (`npm run test:stories`), with a browser that no other test needs; only the test panel of
 * Storybook, which is @storybook/addon-vitest's, looks for them here.
 */
const stories = process.env.VITEST_STORYBOOK === "true" ? [".storybook/vitest.config.ts"] : [];

export default defineConfig({
  test: {
    projects: [
      ...stories,
      {
        ...shared,
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "prisma/**/*.test.ts"],
          setupFiles,
        },
      },
      { ...shared, test: { name: "boundaries", include: ["tests/boundaries/**/*.test.ts"], setupFiles } },
      {
        ...shared,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          setupFiles,
          globalSetup: ["tests/support/global-setup.ts"],
          maxWorkers: 2,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: "page-cache",
          include: ["tests/page-cache/**/*.test.ts"],
          setupFiles,
          globalSetup: ["tests/page-cache/support/global-setup.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "start",
          include: ["tests/start/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
