import { spawn } from "node:child_process";
import process from "node:process";
import { projectFolder } from "../bootstrap/project.mjs";
import type { Counts, PartContext } from "./part.ts";

type Environment = Record<string, string | undefined>;

/** Runs Node with these arguments to its end; answers its exit code. */
export function runProgram(
  args: string[],
  context: PartContext,
  environment: Environment = {},
): Promise<number> {
  const env = { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0", ...environment };
  const child = spawn(process.execPath, args, {
    cwd: projectFolder,
    stdio: ["ignore", "pipe", "pipe"],
    env: env as NodeJS.ProcessEnv,
  });
  child.stdout.setEncoding("utf8").on("data", context.print);
  child.stderr.setEncoding("utf8").on("data", context.print);
  return new Promise((resolve) => {
    child.once("error", (problem) => {
      context.print(`${problem.message}\n`);
      resolve(1);
    });
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/** Runs programs one after the other; each is one check. */
export async function runChecks(
  checks: [name: string, args: string[]][],
  context: PartContext,
  environment: Environment = {},
): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, args] of checks) {
    context.print(`— ${name}\n`);
    if ((await runProgram(args, context, environment)) === 0) counts.passed++;
    else counts.failed++;
  }
  return counts;
}
