// `npm run storybook` and `npm run build-storybook`, on a machine that may be bare.
import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { bootstrap } from "./bootstrap/bootstrap.mjs";
import { projectFolder } from "./bootstrap/project.mjs";

const storybook = path.join(projectFolder, "node_modules", "storybook", "dist", "bin", "dispatcher.js");

await bootstrap(() => {
  const child = spawn(process.execPath, [storybook, ...process.argv.slice(2), "--disable-telemetry"], {
    stdio: "inherit",
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: "1", NEXT_TELEMETRY_DISABLED: "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once("exit", (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
});
