import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { projectFolder } from "../bootstrap/project.mjs";
import { canWrite } from "../postgres/account.ts";
import { commandOf, isAlive } from "../postgres/postmaster.ts";
import { StartProblem } from "./problem.ts";

/** Where everything lives that a run must find again: the database, secrets, uploads, the emulator's state. */
export function dataFolder(): string {
  const folder = path.resolve(projectFolder, process.env.CARTELLE_DATA_DIR ?? ".data");
  mkdirSync(folder, { recursive: true });
  if (!canWrite(folder)) {
    throw new StartProblem(`${folder} is not writable by this user. Start as the user who owns it, or set CARTELLE_DATA_DIR.`);
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

type Claim = { pid: number; port: number };

/**
 * Makes this process the one that runs on the data folder, until `release`.
 * @throws StartProblem if another start is alive on it.
 * @returns whether a former run went without releasing it, so that its children may still be on their way out.
 */
export function claimDataFolder(folder: string, port: number): { hadCrashed: boolean; release: () => void } {
  const former = readState<Claim>(folder, "supervisor.json");
  if (former && former.pid !== process.pid && isAlive(former.pid) && /start|dev/.test(commandOf(former.pid))) {
    throw new StartProblem(
      `Cartelle already runs from this folder (process ${former.pid}, port ${former.port}).\n` +
        "Stop it first, or give this run a folder of its own: CARTELLE_DATA_DIR=.data-2 npm start",
    );
  }
  writeState(folder, "supervisor.json", { pid: process.pid, port } satisfies Claim);
  const release = () => rmSync(path.join(folder, "supervisor.json"), { force: true });
  return { hadCrashed: former !== undefined, release };
}
