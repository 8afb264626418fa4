import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { findFreePort } from "../../scripts/postgres/ports.ts";
import type { ActionIds } from "./shop-client.ts";

const projectFolder = path.resolve(import.meta.dirname, "../..");

export type RunningShop = { origin: string; dataFolder: string; stop(): Promise<void> };

/** Starts the shop as `npm start` does, on a free port and with a data folder of its own; durable, limits on. */
export async function startShop(print: (text: string) => void): Promise<RunningShop> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), "cartelle-bench-"));
  // PostgreSQL may have to run under another account, which must be able to pass through.
  chmodSync(dataFolder, 0o755);
  const port = await findFreePort();
  process.env["CARTELLE_DATA_DIR"] = dataFolder;
  const embedded = {
    DATABASE_URL: "",
    DATABASE_OWNER_URL: "",
    APP_ORIGIN: "",
    STRIPE_SECRET_KEY: "",
    MAIL_TRANSPORT: "",
    STORAGE_DIR: "",
  };
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: projectFolder,
    env: { ...process.env, ...embedded, PORT: String(port), HOST: "127.0.0.1", LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        print(text);
        if (text.includes("Ctrl-C stops everything")) resolve();
      });
    }
    void ended.then(() => reject(new Error("The shop did not start.")));
  });
  return {
    origin: `http://localhost:${port}`,
    dataFolder,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

type Manifest = { node: Record<string, { exportedName?: string; filename?: string }> };

/** The ids of the build's Server Actions, as the pages' scripts know them. */
export function readActionIds(): ActionIds {
  const file = path.join(projectFolder, ".next/server/server-reference-manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  return Object.fromEntries(
    Object.entries(manifest.node).map(([id, action]) => [action.exportedName ?? id, id]),
  );
}
