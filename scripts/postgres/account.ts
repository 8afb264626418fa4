import { execFileSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** The unprivileged account that PostgreSQL, which refuses to run as root, is run under; null when we aren't root. */
export type Account = { uid: number; gid: number } | null;

let found: Account | undefined;

/** Finds or makes that account, once per process. */
export function serverAccount(): Account {
  found ??= process.getuid?.() === 0 ? (lookUp("postgres") ?? createPostgres() ?? lookUp("nobody")) : null;
  if (found === null && process.getuid?.() === 0) {
    throw new Error(
      "PostgreSQL can't run as root and no other account could be found or made. Run as an ordinary user.",
    );
  }
  return found;
}

/** Whether the account may pass through every folder above this path, and so reach it at all. */
export function canReach(account: Account, target: string): boolean {
  if (account === null) return true;
  for (let folder = path.dirname(path.resolve(target)); ; folder = path.dirname(folder)) {
    if (!maySearch(account, folder)) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

function maySearch(account: NonNullable<Account>, folder: string): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function lookUp(name: string): Account {
  try {
    const ask = (flag: string) =>
      Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    return null;
  }
}

function createPostgres(): Account {
  const recipes: [string, string[]][] = [
    ["useradd", ["--system", "--user-group", "--no-create-home", "postgres"]],
    ["adduser", ["-S", "-D", "-H", "postgres"]],
  ];
  for (const [command, args] of recipes) {
    try {
      execFileSync(command, args, { stdio: "ignore" });
      return lookUp("postgres");
    } catch {
      // The other recipe belongs to another family of systems.
    }
  }
  return null;
}

/** Whether this process itself may write the path. */
export function canWrite(target: string): boolean {
  try {
    accessSync(target, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
