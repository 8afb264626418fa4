import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fingerprint, projectFolder, recall, remember } from "./project.mjs";

const lockFile = path.join(projectFolder, "package-lock.json");
const installedLockFile = path.join(projectFolder, "node_modules", ".package-lock.json");

/** Installs what package-lock.json names, unless node_modules already holds it. */
export function ensureDependencies() {
  const wanted = fingerprint(readFileSync(lockFile));
  if (recall("installed") === wanted) return;
  if (!wasInstalledByHand()) install();
  remember("installed", wanted);
}

// A person who ran npm themselves leaves no mark of ours, but npm's own record is then newer than the lock file.
function wasInstalledByHand() {
  return (
    recall("installed") === undefined &&
    existsSync(installedLockFile) &&
    statSync(installedLockFile).mtimeMs >= statSync(lockFile).mtimeMs
  );
}

function install() {
  const isFresh = !existsSync(installedLockFile);
  console.log(
    isFresh
      ? "Installing dependencies (one to two minutes, once) …"
      : "The lock file has changed: updating dependencies …",
  );
  const startedAt = Date.now();
  // Prisma's engine is not used (its WebAssembly sibling is), so its installer must not try to download one.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  delete env.NODE_ENV;
  const command = isFresh ? "ci" : "install";
  const result = spawnSync("npm", [command, "--no-audit", "--no-fund"], {
    cwd: projectFolder,
    stdio: "inherit",
    env,
  });
  if (result.status !== 0) throw new Error(`npm ${command} failed (its own words are above).`);
  console.log(`Dependencies are in place (${Math.round((Date.now() - startedAt) / 1000)} s).`);
}
