import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { projectFolder } from "../bootstrap/project.mjs";

// `npm run format`: writes what the lint step would otherwise ask for.
const biome = path.join(projectFolder, "node_modules", "@biomejs", "biome", "bin", "biome");
const args = [biome, "check", "--write", ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { cwd: projectFolder, stdio: "inherit" }).status ?? 1;
