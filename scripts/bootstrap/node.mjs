// Runs on any Node from 18 on: only node: builtins, no syntax newer than that.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import process from "node:process";
import { watchParents } from "./parents.mjs";
import { projectFolder } from "./project.mjs";

const neededVersion = [22, 19];
const fetchedVersion = "24.21.0";
const rememberedPathFile = path.join(projectFolder, ".data", "node-path");

/** Whether the running Node can run this project. */
export function isNodeNewEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > neededVersion[0] || (major === neededVersion[0] && minor >= neededVersion[1]);
}

/**
 * Runs this very command again on a Node that is new enough, with that Node first on PATH for everything below it.
 * Resolves with the exit code of that run.
 */
export function rerunOnNewNode() {
  const executable = findNewNode();
  const child = spawn(executable, process.argv.slice(1), {
    stdio: "inherit",
    env: { ...process.env, PATH: `${path.dirname(executable)}${path.delimiter}${process.env.PATH ?? ""}` },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  watchParents(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

function findNewNode() {
  const remembered = existsSync(rememberedPathFile) ? readFileSync(rememberedPathFile, "utf8").trim() : "";
  if (remembered && existsSync(remembered)) return remembered;
  console.log(
    `Node ${process.versions.node} is older than ${neededVersion.join(".")}: fetching Node ${fetchedVersion} from npm (once, about 190 MB) …`,
  );
  const executable = askNpmForNode();
  mkdirSync(path.dirname(rememberedPathFile), { recursive: true });
  writeFileSync(rememberedPathFile, `${executable}\n`);
  return executable;
}

// The packages that hold the program itself: the one called "node" only installs one of them, by a script of its own that
// npm may be told not to run.
function packageOfNode() {
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  return `${prefix}-${process.platform}-${process.arch}@${fetchedVersion}`;
}

function askNpmForNode() {
  const printPath = "process.stdout.write(process.execPath)";
  const args = ["exec", "--yes", "--no-audit", `--package=${packageOfNode()}`, "--", "node", "-e", printPath];
  const result = spawnSync("npm", args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const executable = (result.stdout ?? "").trim().split("\n").at(-1) ?? "";
  if (result.status === 0 && existsSync(executable)) return executable;
  throw new Error(
    `npm could not provide ${packageOfNode()}. Install Node ${neededVersion.join(".")} or newer and try again.`,
  );
}
