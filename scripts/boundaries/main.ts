import process from "node:process";
import { projectFolder } from "../bootstrap/project.mjs";
import { checkBoundaries } from "./check.ts";

const { fileCount, violations } = checkBoundaries(projectFolder);
for (const { path, line, message, rule } of violations) console.log(`${path}:${line}  ${message}  [${rule}]`);
if (fileCount === 0) throw new Error("No file was checked.");
console.log(`${fileCount} files checked, ${violations.length} violations.`);
process.exitCode = violations.length > 0 ? 1 : 0;
