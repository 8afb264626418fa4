import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { projectFolder } from "../bootstrap/project.mjs";
import { findFreePort } from "../postgres/ports.ts";
import type { PartContext } from "./part.ts";

/** The data folder of the shop that the tests start; it keeps its seeded template from run to run. */
const testDataFolder = path.join(projectFolder, ".data", "test-shop");

/**
 * What that shop starts with: everything embedded, whatever this machine's .env says (what is set, even to nothing, wins
 * over the file), and a database that does not wait for the disk.
 */
export function testShopEnvironment(port: number): Record<string, string> {
  return {
    CARTELLE_DATA_DIR: testDataFolder,
    CARTELLE_DATABASE_DURABLE: "no",
    PORT: String(port),
    HOST: "127.0.0.1",
    DATABASE_URL: "",
    DATABASE_OWNER_URL: "",
    APP_ORIGIN: "",
    STRIPE_SECRET_KEY: "",
    STRIPE_PUBLISHABLE_KEY: "",
    STRIPE_WEBHOOK_SECRET: "",
    MAIL_TRANSPORT: "",
    STORAGE_DIR: "",
  };
}

export type TestShop = { url: string; stop(): Promise<void> };

/** Starts the production build on a free port. @throws if it does not become ready; its own words are then printed. */
export async function startTestShop(context: PartContext): Promise<TestShop> {
  const port = await findFreePort();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: projectFolder,
    env: { ...process.env, ...testShopEnvironment(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        context.print(text);
        if (text.includes("Cartelle is ready")) resolve();
      });
    }
  });
  const outcome = await Promise.race([ready.then(() => "ready"), ended.then(() => "ended")]);
  if (outcome === "ended") throw new Error("The shop under test did not start.");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { url: `http://localhost:${port}`, stop };
}
