import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../bootstrap/project.mjs";
import type { Counts, Part } from "./part.ts";
import { runProgram } from "./program.ts";

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  success: boolean;
};

const vitest = path.join(projectFolder, "node_modules", "vitest", "vitest.mjs");

/** A part that is a run of vitest: one of the root's projects, or a package's own tests. */
export function vitestPart(name: string, args: string[]): Part {
  return {
    name,
    async run(context) {
      const reportFile = path.join(context.logFolder, `${name}.json`);
      rmSync(reportFile, { force: true });
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
      const code = await runProgram([vitest, "run", ...args, ...reporters], context);
      return countTests(reportFile, code);
    },
  };
}

function countTests(reportFile: string, code: number): Counts {
  const report = readReport(reportFile);
  const failed = report?.numFailedTests ?? 0;
  // A file that can't even be loaded fails the run without failing any test.
  return {
    passed: report?.numPassedTests ?? 0,
    failed: code === 0 ? failed : Math.max(1, failed),
    skipped: report?.numPendingTests ?? 0,
  };
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
