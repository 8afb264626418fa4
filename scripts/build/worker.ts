import path from "node:path";
import { type BuildOptions, build, type Plugin, stop } from "esbuild";
import { projectFolder } from "../bootstrap/project.mjs";

export const workerBundle = path.join(projectFolder, "dist", "worker.mjs");

// The marker package throws outside of Next's server bundle, and the worker is a server.
const serverOnly: Plugin = {
  name: "server-only",
  setup(plugin) {
    plugin.onResolve({ filter: /^server-only$/ }, () => ({ path: "server-only", namespace: "empty" }));
    plugin.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "" }));
  },
};

/** How the worker is bundled: our own code in one file, packages left where npm put them. */
export const workerOptions: BuildOptions = {
  absWorkingDir: projectFolder,
  entryPoints: ["src/worker/main.ts"],
  outfile: workerBundle,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node22",
  packages: "external",
  jsx: "automatic",
  sourcemap: true,
  logLevel: "warning",
  plugins: [serverOnly],
};

/** Bundles src/worker/main.ts into dist/worker.mjs. */
export async function buildWorker(): Promise<void> {
  await build(workerOptions);
  // Else its service process stays for as long as ours.
  await stop();
}
