import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../bootstrap/project.mjs";
import { withTables } from "./design-tables.ts";

// `npm run design`: makes the tables of docs/design.md anew from src/ui/theme.css.
const file = path.join(projectFolder, "docs", "design.md");
const theme = readFileSync(path.join(projectFolder, "src", "ui", "theme.css"), "utf8");
writeFileSync(file, withTables(readFileSync(file, "utf8"), theme));
