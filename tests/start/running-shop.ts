import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { projectFolder } from "../../scripts/bootstrap/project.mjs";
import { testShopEnvironment } from "../../scripts/test/test-shop.ts";

type Overrides = Record<string, string>;

/** A start of the shop, as a person would start it, and what it has printed so far. */
export type RunningShop = {
  process: ChildProcess;
  output(): string;
  /** Milliseconds from spawn until the health check first answered. */
  healthyAfterMs: number;
  ended: Promise<number | null>;
};

/** Starts the shop on this port and waits until its health check answers. */
export async function startShop(port: number): Promise<RunningShop> {
  const startedAt = performance.now();
  const shop = spawnShop(port);
  while (!(await isHealthy(port))) {
    if (shop.process.exitCode !== null) throw new Error(`The shop did not start:\n${shop.output()}`);
    await sleep(20);
  }
  const healthyAfterMs = performance.now() - startedAt;
  while (!shop.output().includes("Ctrl-C stops everything")) await sleep(20);
  return { ...shop, healthyAfterMs };
}

/** Starts the shop without waiting. */
export function spawnShop(port: number, overrides: Overrides = {}): Omit<RunningShop, "healthyAfterMs"> {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: projectFolder,
    env: { ...withoutVitest(), ...testShopEnvironment(port), ...overrides } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { process: child, output: () => output, ended };
}

/** Whether the shop on this port says that it is ready. */
export async function isHealthy(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`, {
      signal: AbortSignal.timeout(2000),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

export type ShopProcess = { pid: number; command: string };

/** Every process that runs for the shop under test, told by the data folder in its environment. */
export function shopProcesses(): ShopProcess[] {
  const mark = `CARTELLE_DATA_DIR=${testShopEnvironment(0).CARTELLE_DATA_DIR}`;
  const all = existsSync("/proc/self/environ") ? fromProc() : fromPs();
  return all
    .filter(({ environment }) => environment.includes(mark))
    .map(({ pid, command }) => ({ pid, command }));
}

/** The one process among those whose command matches. */
export function findProcess(pattern: RegExp): ShopProcess {
  const found = shopProcesses().find(({ command }) => pattern.test(command));
  if (!found) throw new Error(`No process matches ${pattern}.`);
  return found;
}

/** Waits for a condition, checking often. @throws after `patienceMs`. */
export async function waitUntil(
  what: string,
  patienceMs: number,
  condition: () => boolean | Promise<boolean>,
) {
  const deadline = performance.now() + patienceMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Not within ${patienceMs} ms: ${what}.`);
    await sleep(25);
  }
}

function withoutVitest(): Record<string, string | undefined> {
  return {
    ...process.env,
    VITEST: undefined,
    NODE_ENV: undefined,
    NODE_OPTIONS: undefined,
    npm_lifecycle_event: undefined,
  };
}

function fromProc() {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const read = (file: string) =>
          readFileSync(`/proc/${name}/${file}`, "utf8").replaceAll("\0", " ").trim();
        return [{ pid: Number(name), command: read("cmdline"), environment: read("environ") }];
      } catch {
        return [];
      }
    })
    .filter(({ command }) => command !== "");
}

function fromPs() {
  return execFileSync("ps", ["axeww", "-o", "pid=,command="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim())
    .map((line) => ({ pid: Number(line.split(" ")[0]), command: line, environment: line }));
}
