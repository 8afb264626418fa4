// `node scripts/run.mjs FILE [args…]` runs one of the project's TypeScript files on a machine that may be bare.
import { spawn } from "node:child_process";
import process from "node:process";
import { bootstrap } from "./bootstrap/bootstrap.mjs";

await bootstrap(() => {
  // `react-server` makes modules marked server-only importable outside of Next.
  const child = spawn(process.execPath, ["--conditions=react-server", ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once("exit", (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
});
