/**
 * What one API call costs the emulator in processor time: create, token, confirm and retrieve over keep-alive
 * connections, with a webhook receiver that takes two events per purchase.
 *   node packages/stripe-emulator/bench/calls.ts [purchases] [callers]
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const purchases = Number(process.argv[2] ?? 2000);
const callers = Number(process.argv[3] ?? 8);
const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const data = mkdtempSync(join(tmpdir(), "stripe-bench-"));
const agent = new Agent({ keepAlive: true });
let delivered = 0;

const receiver = createServer((hook, answer) => {
  hook.resume();
  hook.on("end", () => {
    delivered += 1;
    answer.end("ok");
  });
});
await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
const hookUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
const events = "payment_intent.succeeded,payment_intent.payment_failed";
const child = spawn(
  process.execPath,
  [
    main,
    "--port",
    "0",
    "--data",
    data,
    "--webhook-url",
    hookUrl,
    "--webhook-secret",
    "whsec_b",
    "--webhook-events",
    events,
  ],
  { stdio: ["ignore", "ignore", "inherit", "ipc"] },
);
const { port } = await new Promise<{ port: number }>((resolve) =>
  child.once("message", (m) => resolve(m as { port: number })),
);

const post = (path: string, form: string, key?: string) => call("POST", path, form, key);

function call(method: string, path: string, form = "", key?: string): Promise<Record<string, string>> {
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = {
      authorization: "Bearer sk_test_emulator_51CartelleLocalSecretKey",
      "content-type": "application/x-www-form-urlencoded",
    };
    if (key !== undefined) headers["idempotency-key"] = key;
    const sent = request({ host: "127.0.0.1", port, path, method, agent, headers }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      answer.on("end", () => resolve(JSON.parse(text) as Record<string, string>));
    });
    sent.on("error", reject);
    sent.end(form);
  });
}

const cpuMs = () => {
  const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

async function buy(n: number): Promise<void> {
  const token = await post(
    "/v1/test_helpers/confirmation_tokens",
    "payment_method=pm_card_visa&return_url=http%3A%2F%2Fx",
  );
  const intent = await post(
    "/v1/payment_intents",
    "amount=1999&currency=usd&automatic_payment_methods[enabled]=true&metadata[checkout]=c&metadata[quote]=1",
    `create-${n}`,
  );
  const done = await post(
    `/v1/payment_intents/${intent.id}/confirm`,
    `confirmation_token=${token.id}`,
    `confirm-${n}`,
  );
  if (done.status !== "succeeded") throw new Error(JSON.stringify(done));
  await call("GET", `/v1/payment_intents/${intent.id}`);
}

async function run(count: number, from: number): Promise<void> {
  let next = from;
  const one = async () => {
    while (next < from + count) await buy(next++);
  };
  await Promise.all(Array.from({ length: callers }, one));
}

await run(200, 0);
const startCpu = cpuMs();
const start = performance.now();
await run(purchases, 1000);
while (delivered < purchases + 200) await new Promise((resolve) => setTimeout(resolve, 5));
const wall = performance.now() - start;
const perPurchase = (cpuMs() - startCpu) / purchases;
process.stdout.write(
  `${JSON.stringify({ purchases, callers, perSecond: Math.round((purchases / wall) * 1000), cpuMsPerPurchase: perPurchase, cpuMsPerCall: perPurchase / 4 })}\n`,
);
agent.destroy();
receiver.close();
receiver.closeAllConnections();
child.kill("SIGTERM");
rmSync(data, { recursive: true, force: true });
