import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect, control, type Hook, openHook, SECRET } from "./support.ts";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

let folder: string;
let hook: Hook;
let child: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stripe-emulator-"));
  hook = await openHook();
});
afterEach(async () => {
  child?.kill("SIGKILL");
  hook.close();
  await rm(folder, { recursive: true, force: true });
});

interface Started {
  port: number;
  out: () => string;
}

/** Starts the real command in a process of its own; resolves when it says that it listens. */
async function start(args: string[] = []): Promise<Started> {
  const own = fork(
    MAIN,
    ["--port", "0", "--data", folder, "--webhook-url", hook.url, "--webhook-secret", SECRET, ...args],
    {
      silent: true,
      execArgv: [],
    },
  );
  child = own;
  let out = "";
  own.stdout?.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  const { port } = await new Promise<{ port: number }>((resolve, reject) => {
    own.once("message", (message) => resolve(message as { port: number }));
    own.once("exit", (code) => reject(new Error(`exited with ${code}`)));
  });
  return { port, out: () => out };
}

function ended(signal?: NodeJS.Signals): Promise<number | null> {
  const own = child as ChildProcess;
  const exit = new Promise<number | null>((resolve) => own.once("exit", (code) => resolve(code)));
  if (signal !== undefined) own.kill(signal);
  return exit;
}

test("everything that was answered is there after kill -9, idempotency keys included", async () => {
  const first = await start();
  const stripe = connect(first);
  const ids: string[] = [];
  let last = Promise.resolve<unknown>(undefined);
  for (let n = 0; n < 40; n++) {
    const made = stripe.paymentIntents.create(
      {
        amount: 1000 + n,
        currency: "usd",
        confirm: true,
        payment_method: "pm_card_visa",
        return_url: "http://s.t/",
      },
      { idempotencyKey: `k${n}` },
    );
    last = made.then(({ id }) => ids.push(id));
    if (n < 30) await last;
    else last.catch(() => undefined);
  }
  await ended("SIGKILL");
  expect(ids.length).toBeGreaterThanOrEqual(30);

  const again = connect(await start());
  const found = new Map<string, string>();
  for await (const intent of again.paymentIntents.list({ limit: 100 })) found.set(intent.id, intent.status);
  for (const id of ids) expect(found.get(id)).toBe("succeeded");
  const replay = await again.paymentIntents.create(
    {
      amount: 1000,
      currency: "usd",
      confirm: true,
      payment_method: "pm_card_visa",
      return_url: "http://s.t/",
    },
    { idempotencyKey: "k0" },
  );
  expect(replay.id).toBe(ids[0]);
  const events = await again.events.list({ type: "payment_intent.succeeded", limit: 100 });
  expect(events.data.length).toBe(found.size);
});

test("deliveries that were owed at a kill -9 are made after the next start", async () => {
  hook.answers.push(...Array<number>(50).fill(503));
  const stripe = connect(await start(["--webhook-retry", "100,100,100,100,100,100,100,100"]));
  await stripe.paymentIntents.create({ amount: 1999, currency: "usd" });
  await expect.poll(() => hook.received.length).toBeGreaterThan(0);
  await ended("SIGKILL");
  hook.answers.length = 0;
  const before = hook.received.length;
  await start();
  await expect.poll(() => hook.received.length).toBeGreaterThan(before);
  expect(new Set(hook.received.map(({ event }) => event.id)).size).toBe(1);
});

test("a shop that comes back on another port gets what it was owed there, and the old port nothing", async () => {
  const first = await start();
  await control(first, "POST", "/webhooks/pause");
  await connect(first).paymentIntents.create({ amount: 1999, currency: "usd" });
  await ended("SIGTERM");
  const old = hook;
  hook = await openHook();
  const second = await start();
  await control(second, "POST", "/webhooks/resume");
  await expect.poll(() => hook.types()).toEqual(["payment_intent.created"]);
  expect((await connect(second).webhookEndpoints.list()).data.map(({ url }) => url)).toEqual([hook.url]);
  expect(old.received).toHaveLength(0);
  old.close();
});

test("a settling payment, a pause and a moved clock survive a restart", async () => {
  const first = await start(["--processing-ms", "300"]);
  const stripe = connect(first);
  await control(first, "POST", "/webhooks/pause");
  await control(first, "POST", "/clock/advance", { seconds: "3600" });
  const { id } = await stripe.paymentIntents.create({
    amount: 1999,
    currency: "eur",
    confirm: true,
    payment_method: "pm_success_de",
    return_url: "http://s.t/",
  });
  await ended("SIGKILL");
  const second = await start();
  await expect.poll(async () => (await connect(second).paymentIntents.retrieve(id)).status).toBe("succeeded");
  expect((await control(second, "GET", "/clock")).body.offset_ms).toBe(3_600_000);
  expect((await control(second, "GET", "/webhooks/pending")).body.paused).toBe(true);
  expect(hook.received).toHaveLength(0);
});

test("SIGTERM ends it cleanly with one line, and it says its start in one", async () => {
  const { out } = await start();
  expect(await ended("SIGTERM")).toBe(0);
  const lines = out()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { event: string });
  expect(lines.map(({ event }) => event)).toEqual(["started", "stopped"]);
});

test("it ends when its parent is gone", async () => {
  await start();
  const exit = ended();
  child?.disconnect();
  expect(await exit).toBe(0);
});

test("a taken port is said in words", async () => {
  const { port } = await start();
  const rival = fork(MAIN, ["--port", String(port)], { silent: true, execArgv: [] });
  let words = "";
  rival.stderr?.on("data", (chunk: Buffer) => {
    words += chunk.toString();
  });
  expect(await new Promise((resolve) => rival.once("exit", resolve))).toBe(1);
  expect(words).toContain("the port is taken");
});
