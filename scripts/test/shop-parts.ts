import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../bootstrap/project.mjs";
import { ensureChromium } from "./chromium.ts";
import type { Counts, Part, PartContext } from "./part.ts";
import { runChecks, runProgram } from "./program.ts";
import { startTestShop, testShopEnvironment } from "./test-shop.ts";

const anyPort = 3000;

/** The production build, of pages rendered from the test shop's seeded database. */
export const buildPart: Part = {
  name: "build",
  run: (context) =>
    runChecks(
      [
        ["database", ["scripts/test/renew-test-shop.ts"]],
        ["build", ["scripts/build/main.ts"]],
      ],
      context,
      testShopEnvironment(anyPort),
    ),
};

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/** The purchase and all else a buyer does, in a real browser against the production build. */
export const endToEndPart: Part = {
  name: "e2e",
  async run(context) {
    const chromiumPath = ensureChromium(context.print);
    const renewed = await runProgram(
      ["scripts/test/renew-test-shop.ts"],
      context,
      testShopEnvironment(anyPort),
    );
    if (renewed !== 0) throw new Error("The test shop's database could not be made.");
    const shop = await startTestShop(context);
    try {
      return await runPlaywright(context, { CHROMIUM_PATH: chromiumPath, E2E_BASE_URL: shop.url });
    } finally {
      await shop.stop();
    }
  },
};

async function runPlaywright(context: PartContext, environment: Record<string, string>): Promise<Counts> {
  const reportFile = path.join(context.logFolder, "e2e.json");
  rmSync(reportFile, { force: true });
  const playwright = path.join(projectFolder, "node_modules", "@playwright", "test", "cli.js");
  const code = await runProgram([playwright, "test", "--reporter=list,json"], context, {
    ...environment,
    PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile,
  });
  if (!existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(reportFile, "utf8")) as PlaywrightReport;
  const failed = code === 0 ? stats.unexpected : Math.max(1, stats.unexpected);
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped };
}
