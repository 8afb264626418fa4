import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { projectFolder } from "../bootstrap/project.mjs";

type LockEntry = { optionalDependencies?: Record<string, string> };

// A registry that lacks some platform's binary makes npm leave its entry out, and `npm ci` then refuses the lock file.
const lock = JSON.parse(readFileSync(path.join(projectFolder, "package-lock.json"), "utf8"));
const packages = lock.packages as Record<string, LockEntry>;
const missing = Object.entries(packages).flatMap(([place, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !(`${place}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages))
    .map((name) => `${place} wants ${name}, which package-lock.json does not hold`),
);
for (const line of missing) console.log(line);
process.exitCode = missing.length > 0 ? 1 : 0;
