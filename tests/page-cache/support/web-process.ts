import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { inject } from "vitest";
import { findFreePort } from "../../../scripts/postgres/ports.ts";

export type Page = { status: number; headers: Headers; html: string; price: number | undefined };

export type WebProcess = {
  url: string;
  get(path: string, init?: RequestInit): Promise<Page>;
  /** What it printed so far. */
  log(): string;
  kill(signal?: NodeJS.Signals): Promise<void>;
};

const running = new Set<ChildProcess>();

/** Starts one web process of the built fixture, and waits until it answers. */
export async function startWeb(environment: Record<string, string> = {}): Promise<WebProcess> {
  const { server, databaseUrl } = inject("fixture");
  const port = await findFreePort();
  const child = spawn(process.execPath, [server], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      STRIPE_SCRIPT_URL: "",
      STRIPE_API_BASE: "",
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      words += text;
    });
  }
  const url = `http://127.0.0.1:${port}`;
  await waitUntil(() => words.includes("Ready"));
  return {
    url,
    get: (path, init) => getPage(url + path, init),
    log: () => words,
    kill: (signal = "SIGKILL") => kill(child, signal),
  };
}

/** For afterEach: no process outlives its test. */
export async function stopAllWeb(): Promise<void> {
  await Promise.all([...running].map((child) => kill(child, "SIGKILL")));
}

/** Waits for what another process does in its own time. */
export async function waitUntil(isSo: () => boolean | Promise<boolean>, limitMs = 20_000): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error("It did not come about in time.");
    await sleep(10);
  }
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (running.delete(child) && child.exitCode === null) {
    child.kill(signal);
    await once(child, "exit");
  }
}

async function getPage(url: string, init: RequestInit = {}): Promise<Page> {
  const response = await fetch(url, { redirect: "manual", ...init });
  const html = await response.text();
  const price = /id="price">price (\d+)</.exec(html)?.[1];
  return {
    status: response.status,
    headers: response.headers,
    html,
    price: price ? Number(price) : undefined,
  };
}
