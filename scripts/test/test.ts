import { createWriteStream, mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import process from "node:process";
import { projectFolder } from "../bootstrap/project.mjs";
import type { Counts, Part } from "./part.ts";
import { buildPart, endToEndPart } from "./shop-parts.ts";
import { lintPart, typesPart } from "./static-parts.ts";
import { storiesPart } from "./stories-part.ts";
import { vitestPart } from "./vitest-part.ts";

/** Parts that may run beside each other, then parts that want the machine to themselves, in this order. */
const sideBySide: Part[] = [
  lintPart,
  typesPart,
  vitestPart("boundaries", ["--project", "boundaries"]),
  vitestPart("unit", ["--project", "unit"]),
  vitestPart("emulator", ["--root", "packages/stripe-emulator"]),
];
const oneByOne: Part[] = [
  vitestPart("integration", ["--project", "integration"]),
  vitestPart("page-cache", ["--project", "page-cache"]),
  storiesPart,
  buildPart,
  vitestPart("start", ["--project", "start"]),
  endToEndPart,
];

const logFolder = path.join(projectFolder, ".data", "test-logs");
const shownAtFailure = 200;

type Outcome = Counts & { name: string; seconds: number };

/** Runs all parts, or those named, and closes with one summary. Fails the process if any failed. */
export async function runTests(names: string[]): Promise<void> {
  const all = [...sideBySide, ...oneByOne];
  const unknown = names.filter((name) => !all.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no part ${unknown.join(", ")}. There are: ${all.map((part) => part.name).join(", ")}.`,
    );
    process.exitCode = 1;
    return;
  }
  mkdirSync(logFolder, { recursive: true });
  const isChosen = (part: Part) => names.length === 0 || names.includes(part.name);
  const isAlone = names.length === 1;
  const outcomes: Outcome[] = [];
  const run = async (part: Part) => outcomes.push(await runPart(part, isAlone));
  await runPooled(sideBySide.filter(isChosen), Math.min(2, availableParallelism()), run);
  await runPooled(oneByOne.filter(isChosen), 1, run);
  summarise(outcomes);
}

async function runPooled(parts: Part[], width: number, run: (part: Part) => Promise<unknown>): Promise<void> {
  const waiting = [...parts];
  const lanes = Array.from({ length: width }, async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) await run(part);
  });
  await Promise.all(lanes);
}

async function runPart(part: Part, isAlone: boolean): Promise<Outcome> {
  const log = createWriteStream(path.join(logFolder, `${part.name}.log`));
  const lines: string[] = [];
  const print = (text: string) => {
    log.write(text);
    if (isAlone) process.stdout.write(text);
    else lines.push(text);
  };
  if (!isAlone) console.log(`  …    ${part.name}`);
  const startedAt = performance.now();
  const counts = await part.run({ logFolder, print }).catch((problem: unknown): Counts => {
    print(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  log.end();
  const outcome = { name: part.name, seconds: (performance.now() - startedAt) / 1000, ...counts };
  if (!isAlone) {
    console.log(describe(outcome));
    if (counts.failed > 0) console.log(lastLines(lines.join("")));
  }
  return outcome;
}

function lastLines(text: string): string {
  const lines = text.trimEnd().split("\n");
  const left = lines.length - shownAtFailure;
  return [
    ...(left > 0 ? [`(${left} lines before are in .data/test-logs)`] : []),
    ...lines.slice(-shownAtFailure),
  ].join("\n");
}

function describe({ name, seconds, passed, failed, skipped }: Outcome): string {
  const mark = failed > 0 ? "FAIL" : "ok";
  const tail = skipped > 0 ? `, ${skipped} skipped` : "";
  return `  ${mark.padEnd(4)} ${name.padEnd(12)} ${`${seconds.toFixed(1)} s`.padStart(8)}   ${passed} passed, ${failed} failed${tail}`;
}

function summarise(outcomes: Outcome[]): void {
  const sum = (key: keyof Counts) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${outcomes.map(describe).join("\n")}\n`);
  const skipped = sum("skipped");
  console.log(`${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  if (sum("failed") > 0 || sum("passed") === 0) process.exitCode = 1;
}
