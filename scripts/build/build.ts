import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../bootstrap/project.mjs";
import { runToEnd } from "../start/child.ts";
import { buildWorker, workerBundle } from "./worker.ts";

const nextFolder = path.join(projectFolder, ".next");
export const webServer = path.join(nextFolder, "standalone", "server.js");
const stampFile = path.join(nextFolder, "cartelle-build");

/** Whether what is built was made from inputs of this fingerprint. */
export function isBuildFresh(fingerprint: string): boolean {
  const hasAll = [webServer, workerBundle, stampFile].every((file) => existsSync(file));
  return hasAll && readFileSync(stampFile, "utf8") === fingerprint;
}

/**
 * Builds web and worker. Prerendering reads the database, so it must be up and migrated. The stamp goes first and comes
 * back last: a build that was cut short is never taken for a whole one.
 */
export async function buildShop(options: {
  environment: NodeJS.ProcessEnv;
  fingerprint: string;
  onSpawn: (stop: () => Promise<void>) => void;
}): Promise<void> {
  rmSync(stampFile, { force: true });
  const next = path.join(projectFolder, "node_modules", "next", "dist", "bin", "next");
  const env = { ...options.environment, NODE_ENV: "production" as const };
  await Promise.all([
    runToEnd({ name: "build", args: [next, "build"], env }, options.onSpawn),
    buildWorker(),
  ]);
  if (!existsSync(webServer)) throw new Error("The build ended without writing its server.");
  completeStandalone();
  mkdirSync(nextFolder, { recursive: true });
  writeFileSync(stampFile, options.fingerprint);
}

// Next leaves out of its standalone folder what a CDN might serve; here the same server does.
function completeStandalone(): void {
  const standalone = path.dirname(webServer);
  cpSync(path.join(nextFolder, "static"), path.join(standalone, ".next", "static"), { recursive: true });
  // Next copies .env files into it and loads them again when it serves: the role that owns the tables has no business there.
  for (const name of [".env", ".env.production"]) rmSync(path.join(standalone, name), { force: true });
  const publicFolder = path.join(projectFolder, "public");
  if (existsSync(publicFolder)) cpSync(publicFolder, path.join(standalone, "public"), { recursive: true });
}
