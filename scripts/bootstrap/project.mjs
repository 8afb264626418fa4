import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

const marksFolder = path.join(projectFolder, "node_modules", ".cartelle");

/** Hex SHA-256 over the given strings and buffers. */
export function fingerprint(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

/** What `remember` last wrote under this name, or undefined; it goes with node_modules. */
export function recall(name) {
  const file = path.join(marksFolder, name);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Notes under a name what a finished step was done for, so that the next start can skip it. */
export function remember(name, value) {
  mkdirSync(marksFolder, { recursive: true });
  writeFileSync(path.join(marksFolder, name), value);
}
