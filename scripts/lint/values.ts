import process from "node:process";
import { projectFolder } from "../bootstrap/project.mjs";
import { adHocValues } from "./ad-hoc-values.ts";

const found = adHocValues(projectFolder);
for (const { path, line, text, why } of found) console.log(`${path}:${line}  ${text}: ${why}`);
process.exitCode = found.length > 0 ? 1 : 0;
