import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { chromium } from "@playwright/test";
import { projectFolder } from "../bootstrap/project.mjs";

const usualNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The browser for the end-to-end tests: CHROMIUM_PATH, the system's, Playwright's own; if there is none, one is installed.
 * @throws if none could be.
 */
export function ensureChromium(print: (text: string) => void): string {
  const found = findChromium();
  if (found) return found;
  install(print);
  const installed = findChromium();
  if (!installed)
    throw new Error("No Chromium could be found or installed. Install one and set CHROMIUM_PATH to it.");
  return installed;
}

function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}, where there is nothing.`);
  const onPath = usualNames.flatMap((name) =>
    (process.env.PATH ?? "").split(path.delimiter).map((folder) => path.join(folder, name)),
  );
  return [given, ...onPath, ...usualPlaces, chromium.executablePath()].find(
    (file) => file && existsSync(file),
  );
}

function install(print: (text: string) => void): void {
  if (process.getuid?.() === 0 && hasCommand("apt-get")) {
    print("No Chromium here: installing Debian's (apt-get install chromium) …\n");
    const run = (args: string[]) => spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"] });
    run(["update", "-qq"]);
    if (run(["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"]).status === 0)
      return;
  }
  print("No Chromium here: installing Playwright's (npx playwright install chromium) …\n");
  const playwright = path.join(projectFolder, "node_modules", "@playwright", "test", "cli.js");
  spawnSync(process.execPath, [playwright, "install", "--with-deps", "chromium"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function hasCommand(name: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${name}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
