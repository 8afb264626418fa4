import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { projectFolder } from "../bootstrap/project.mjs";
import { canWrite } from "../postgres/account.ts";
import { commandOf, isAlive } from "../postgres/postmaster.ts";
import { StartProblem } from "./problem.ts";

/** Where everything lives that a run must find again: the database, secrets, uploads, the emulator's state. */
export function dataFolder(): string {
  const folder = path.resolve(projectFolder, process.env.CARTELLE_DATA_DIR ?? ".data");
  mkdirSync(folder, { recursive: true });
  if (!canWrite(folder)) {
    throw new StartProblem(
      `${folder} is not writable by this user. Start as the user who owns it, or set CARTELLE_DATA_DIR.`,
    );
  }
  return folder;
}

/** Reads a JSON file of the data folder, or answers undefined. */
export function readState<T>(folder: string, name: string): T | undefined {
  const file = path.join(folder, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

/** Writes a JSON file of the data folder whole or not at all, readable by its owner only. */
export function writeState(folder: string, name: string, value: unknown): void {
  const file = path.join(folder, name);
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, file);
}

type Claim = { pid: number; port: number; isStopping: boolean };

const claimFile = "supervisor.json";
const farewellMs = 20_000;

export type FolderClaim = {
  /** Whether a former run went without releasing the folder, so that its children may still be on their way out. */
  hadCrashed: boolean;
  /** Tells a start that comes now to wait for us rather than to give up. */
  markStopping(): void;
  release(): void;
};

/**
 * Makes this process the one that runs on the data folder.
 * @throws StartProblem if another start is alive on it and is not just stopping.
 */
export async function claimDataFolder(folder: string, port: number): Promise<FolderClaim> {
  const deadline = Date.now() + farewellMs;
  for (;;) {
    const former = readState<Claim>(folder, claimFile);
    if (!former || !isStart(former.pid)) return takeFolder(folder, port, former !== undefined);
    if (!former.isStopping || Date.now() > deadline) throw alreadyRuns(former);
    await sleep(100);
  }
}

function takeFolder(folder: string, port: number, hadCrashed: boolean): FolderClaim {
  const write = (isStopping: boolean) =>
    writeState(folder, claimFile, { pid: process.pid, port, isStopping } satisfies Claim);
  write(false);
  return {
    hadCrashed,
    markStopping: () => write(true),
    release: () => rmSync(path.join(folder, claimFile), { force: true }),
  };
}

// The number may by now belong to some other program.
function isStart(pid: number): boolean {
  return pid !== process.pid && isAlive(pid) && /scripts\/(start|dev)\.mjs/.test(commandOf(pid));
}

function alreadyRuns({ pid, port }: Claim): StartProblem {
  return new StartProblem(
    `Cartelle already runs from this folder (process ${pid}, port ${port}).\n` +
      "Stop it first, or give this run a folder of its own: CARTELLE_DATA_DIR=.data-2 npm start",
  );
}
