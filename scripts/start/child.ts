import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { projectFolder } from "../bootstrap/project.mjs";
import { isAlive } from "../postgres/postmaster.ts";
import { say } from "./say.ts";

export type ChildOptions = {
  name: string;
  /** Arguments to Node. */
  args: string[];
  env: NodeJS.ProcessEnv;
};

export type Child = {
  /** Asks it to end (SIGTERM), waits, and kills its whole process group if it takes longer than `patienceMs`. */
  stop(patienceMs?: number): Promise<void>;
};

const endWithParent = fileURLToPath(new URL("./end-with-parent.mjs", import.meta.url));
const longestPauseMs = 10_000;
const steadyAfterMs = 30_000;

/** Keeps a program running: when it ends by itself it is started again, after a pause that grows while it keeps failing. */
export function keepRunning(options: ChildOptions): Child {
  let failures = 0;
  let isStopping = false;
  let current = spawnChild(options);
  watch(current, Date.now());

  function watch(child: ChildProcess, startedAt: number) {
    child.once("exit", (code, signal) => {
      if (isStopping) return;
      failures = Date.now() - startedAt > steadyAfterMs ? 1 : failures + 1;
      const pauseMs = Math.min(longestPauseMs, 125 * 2 ** failures);
      say(options.name, `ended (${signal ?? `code ${code}`}); starting it again in ${pauseMs} ms`);
      setTimeout(() => {
        if (isStopping) return;
        current = spawnChild(options);
        watch(current, Date.now());
      }, pauseMs);
    });
  }

  return {
    async stop(patienceMs = 10_000) {
      isStopping = true;
      await endChild(current, patienceMs);
    },
  };
}

/** Runs a program to its end. @throws if it fails. `onSpawn` is told how to stop it early. */
export async function runToEnd(
  options: ChildOptions,
  onSpawn: (stop: () => Promise<void>) => void,
): Promise<void> {
  const child = spawnChild(options);
  onSpawn(() => endChild(child, 3000));
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`${options.name} failed (its own words are above).`);
}

function spawnChild(options: ChildOptions): ChildProcess {
  const child = spawn(process.execPath, ["--import", endWithParent, ...options.args], {
    cwd: projectFolder,
    env: { ...options.env, CARTELLE_SUPERVISOR: String(process.pid) },
    // A group of its own: Ctrl-C in the terminal then reaches the supervisor alone, which stops all in order.
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on("line", (line) => say(options.name, line));
  }
  child.on("error", (problem) => say(options.name, problem.message));
  return child;
}

async function endChild(child: ChildProcess, patienceMs: number): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(pid, "SIGTERM");
  const deadline = Date.now() + patienceMs;
  while (isAlive(pid) && Date.now() < deadline) await sleep(20);
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group is empty: it ended as it should.
  }
}
