import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";

export type Postmaster = { pid: number; port: number };

/**
 * The server that runs on this data folder, or null. A lock file whose process has gone, or whose number now belongs to
 * some other program (common in containers), is removed: PostgreSQL itself would refuse to start over the latter.
 */
export function findPostmaster(folder: string): Postmaster | null {
  const lockFile = path.join(folder, "postmaster.pid");
  if (!existsSync(lockFile)) return null;
  const lines = readFileSync(lockFile, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (pid > 0 && isAlive(pid) && commandOf(pid).includes("postgres")) return { pid, port: Number(lines[3]) };
  rmSync(lockFile, { force: true });
  return null;
}

/** Whether a process of this number runs, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === "EPERM";
  }
}

// An orphan that nobody reaps, as in a container without an init, still has its number after its end.
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** The command line of a process, or "" when it has gone. */
export function commandOf(pid: number): string {
  try {
    if (existsSync("/proc/self/cmdline"))
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}
