import { createServer } from "node:net";
import process from "node:process";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { findFreePort } from "../../scripts/postgres/ports.ts";
import { withClient } from "../../scripts/postgres/roles.ts";
import { readState } from "../../scripts/start/data-folder.ts";
import { ensureSecrets } from "../../scripts/start/secrets.ts";
import { testShopEnvironment } from "../../scripts/test/test-shop.ts";
import {
  findProcess,
  isHealthy,
  type RunningShop,
  shopProcesses,
  spawnShop,
  startShop,
  waitUntil,
} from "./running-shop.ts";

let port: number;
let running: RunningShop | undefined;

const web = /next-server|standalone.server\.js/;
const worker = /dist.worker\.mjs/;
const emulator = /stripe-emulator.*main\.ts/;
const postgres = /bin.postgres -D/;

async function start(): Promise<RunningShop> {
  running = await startShop(port);
  return running;
}

async function stop(): Promise<void> {
  running?.process.kill("SIGTERM");
  await running?.ended;
  running = undefined;
}

beforeAll(async () => {
  port = await findFreePort();
  // The first start may have to build.
  await start();
  await stop();
});
beforeEach(stop);
afterAll(stop);

test("a second start is healthy within three seconds, and says where and what it is", async () => {
  const shop = await start();
  expect(shop.healthyAfterMs).toBeLessThan(3000);
  expect(shop.output()).toContain(`http://localhost:${port}`);
  expect(shop.output()).toContain("embedded PostgreSQL");
  expect(shop.output()).toContain("Stripe emulator");
  expect(shop.output()).not.toContain("Building");
  expect(shop.output()).not.toContain("seeding");
});

test("SIGTERM stops everything it started, without having to kill anything", async () => {
  const shop = await start();
  await waitUntil("the worker is up", 10_000, () => shop.output().includes("the worker is up"));
  expect(shopProcesses().length).toBeGreaterThanOrEqual(5);
  const startedAt = performance.now();
  shop.process.kill("SIGTERM");
  expect(await shop.ended).toBe(0);
  expect(shopProcesses()).toEqual([]);
  // What does not drain by itself is killed after ten seconds.
  expect(performance.now() - startedAt).toBeLessThan(5000);
});

test("after kill -9 of the supervisor its children end, and a new start has all data", async () => {
  await start();
  const mark = `mark-${Date.now()}`;
  await onDatabase(`COMMENT ON TABLE product IS '${mark}'`);
  running?.process.kill("SIGKILL");
  await waitUntil("all children end", 6000, () => shopProcesses().length === 0);
  await start();
  const rows = await onDatabase("SELECT obj_description('product'::regclass) AS mark");
  expect(rows).toEqual([{ mark }]);
});

test("a start right after kill -9 waits for the port rather than giving up", async () => {
  await start();
  running?.process.kill("SIGKILL");
  await running?.ended;
  await start();
  expect(await isHealthy(port)).toBe(true);
});

test("a start adopts its own database that outlived supervisor and watchdog", async () => {
  await start();
  const database = findProcess(postgres);
  process.kill(findProcess(/watchdog\.sh/).pid, "SIGKILL");
  running?.process.kill("SIGKILL");
  await running?.ended;
  await start();
  expect(findProcess(postgres).pid).toBe(database.pid);
});

test.each([
  ["web", web],
  ["worker", worker],
  ["emulator", emulator],
  ["database", postgres],
])("after kill -9 of the %s process it is started again", async (_, pattern) => {
  await start();
  const { pid } = findProcess(pattern);
  process.kill(pid, "SIGKILL");
  await waitUntil("another takes its place", 10_000, () =>
    shopProcesses().some((found) => pattern.test(found.command) && found.pid !== pid),
  );
  await waitUntil("the shop is healthy", 10_000, () => isHealthy(port));
});

test("a taken port is named, with a way out", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
  const refused = spawnShop(port);
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain(`Port ${port} is taken`);
  expect(refused.output()).toContain("PORT=");
  await new Promise((resolve) => other.close(resolve));
});

test("a second start on the same folder is refused while the first runs", async () => {
  await start();
  const refused = spawnShop(await findFreePort());
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain("already runs");
  expect(await isHealthy(port)).toBe(true);
});

test("a bad setting is named and stops the start", async () => {
  const refused = spawnShop(port, { APP_SECRET: "short" });
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain("APP_SECRET");
  expect(shopProcesses()).toEqual([]);
});

async function onDatabase(sql: string): Promise<unknown[]> {
  const folder = testShopEnvironment(port).CARTELLE_DATA_DIR as string;
  const { databaseOwner } = ensureSecrets(folder);
  const databasePort = readState<{ port: number }>(folder, "postgres.json")?.port;
  const url = `postgresql://cartelle_owner:${databaseOwner}@127.0.0.1:${databasePort}/cartelle`;
  return withClient(url, async (client) => (await client.query(sql)).rows);
}
