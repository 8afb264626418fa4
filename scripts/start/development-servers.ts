import path from "node:path";
import { context } from "esbuild";
import { projectFolder } from "../bootstrap/project.mjs";
import { workerBundle, workerOptions } from "../build/worker.ts";
import { type Child, keepRunning } from "./child.ts";
import type { ServerParts } from "./production-servers.ts";
import { say } from "./say.ts";
import type { StopList } from "./stop.ts";

const developmentBundle = path.join(path.dirname(workerBundle), "worker.development.mjs");

/** Runs Next's development server, and the worker bundled anew and restarted after each change. */
export async function startDevelopmentServers({ environment, stops }: ServerParts): Promise<void> {
  const next = path.join(projectFolder, "node_modules", "next", "dist", "bin", "next");
  const args = [next, "dev", "--port", String(environment.PORT), "--hostname", String(environment.HOSTNAME)];
  const web = keepRunning({ name: "web", args, env: environment });
  stops.add("web", () => web.stop(3000));
  await watchWorker(environment, stops);
}

async function watchWorker(environment: NodeJS.ProcessEnv, stops: StopList): Promise<void> {
  let worker: Child | undefined;
  const restart = async () => {
    await worker?.stop();
    if (stops.isStopping()) return;
    const args = ["--enable-source-maps", developmentBundle];
    worker = keepRunning({ name: "worker", args, env: environment });
  };
  const bundler = await context({
    ...workerOptions,
    outfile: developmentBundle,
    plugins: [
      ...(workerOptions.plugins ?? []),
      {
        name: "restart",
        setup: (plugin) =>
          plugin.onEnd(async (result) => {
            if (result.errors.length > 0) say("worker", "not restarted: its bundle has errors");
            else await restart();
          }),
      },
    ],
  });
  stops.add("worker", async () => {
    await bundler.dispose();
    await worker?.stop();
  });
  await bundler.watch();
}
