import { fileURLToPath } from "node:url";
import { buildShop, isBuildFresh } from "../build/build.ts";
import { fingerprintBuild } from "../build/fingerprint.ts";
import { workerBundle } from "../build/worker.ts";
import { keepRunning } from "./child.ts";
import { keepPictures } from "./picture-cache.ts";
import type { StopList } from "./stop.ts";

const serveWeb = fileURLToPath(new URL("./serve-web.mjs", import.meta.url));

export type ServerParts = { environment: NodeJS.ProcessEnv; databaseIdentity: string; stops: StopList };

/** Builds if what is built is stale, then runs web and worker from the build. */
export async function startProductionServers({
  environment,
  databaseIdentity,
  stops,
}: ServerParts): Promise<void> {
  const fingerprint = fingerprintBuild(environment, databaseIdentity);
  if (!isBuildFresh(fingerprint)) {
    console.log("Building the shop (a minute or so, only after changes) …");
    await buildShop({ environment, fingerprint, onSpawn: (stop) => stops.add("step", stop) });
  }
  keepPictures();
  const web = keepRunning({ name: "web", args: [serveWeb], env: environment });
  stops.add("web", () => web.stop());
  const worker = keepRunning({
    name: "worker",
    args: ["--enable-source-maps", workerBundle],
    env: environment,
  });
  stops.add("worker", () => worker.stop());
}
