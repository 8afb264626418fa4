import process from "node:process";
import { projectFolder } from "../bootstrap/project.mjs";
import { viewsWithoutStories } from "./views-without-stories.ts";

const missing = viewsWithoutStories(projectFolder);
for (const file of missing) console.log(`${file} has no stories.`);
process.exitCode = missing.length > 0 ? 1 : 0;
