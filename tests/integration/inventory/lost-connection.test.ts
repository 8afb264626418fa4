import { afterEach, expect, test } from "vitest";
import { createReservationDesk } from "#modules/inventory/reservation-desk.ts";
import { closeDatabase, openDatabase } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { type CuttingProxy, startCuttingProxy } from "./cutting-proxy.ts";
import {
  asOwner,
  brokenRules,
  levelOf,
  line,
  openInventory,
  quarterHourMs,
  stocked,
  testDatabase,
  untilSomebodyWaits,
} from "./inventory-kit.ts";

openInventory();

/** With a hook, the desk decides in a transaction that ends with COMMIT; without, in one statement if there is enough. */
const stepByStep = { async onGranted() {} };

let proxy: CuttingProxy | undefined;

afterEach(async () => {
  await closeDatabase();
  openDatabase({ url: testDatabase().url, maxConnections: 10 });
  await proxy?.close();
  proxy = undefined;
});

async function throughProxy(): Promise<CuttingProxy> {
  const url = new URL(testDatabase().url);
  await proxy?.close();
  proxy = await startCuttingProxy({ host: url.hostname, port: Number(url.port) });
  url.hostname = "127.0.0.1";
  url.port = String(proxy.port);
  await closeDatabase();
  openDatabase({ url: url.href, maxConnections: 4 });
  return proxy;
}

function buyers(count: number, variantId: string, hooks = {}) {
  const desk = createReservationDesk({ hooks });
  return Promise.allSettled(
    Array.from({ length: count }, () =>
      desk.holdStock({
        reservationId: newId(),
        lines: [line(variantId)],
        ttlMs: quarterHourMs,
        context: undefined,
      }),
    ),
  );
}

test("a connection lost after COMMIT was sent: the rows are there, so the buyers are told that they hold them", async () => {
  const variantId = await stocked(3);
  const cutting = await throughProxy();
  cutting.cutAt("COMMIT", "after the server has done it");
  const answers = await buyers(5, variantId, stepByStep);
  expect(cutting.cuts).toBe(1);
  expect(answers.map((answer) => answer.status === "fulfilled" && answer.value.ok)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(answers[4]).toMatchObject({ value: { error: { code: "insufficient_stock" } } });
  expect(await levelOf(variantId)).toEqual({ onHand: 3, reserved: 3 });
});

test("a connection lost before COMMIT arrived: nothing is held, and the buyers are told so", async () => {
  const variantId = await stocked(3);
  const cutting = await throughProxy();
  cutting.cutAt("COMMIT", "before the server has it");
  const answers = await buyers(5, variantId, stepByStep);
  expect(cutting.cuts).toBe(1);
  expect(answers.map((answer) => answer.status)).toEqual(Array(5).fill("rejected"));
  expect(await levelOf(variantId)).toEqual({ onHand: 3, reserved: 0 });
  expect((await buyers(1, variantId))[0]).toMatchObject({ status: "fulfilled", value: { ok: true } });
});

test("a connection lost while the one statement that holds for all was under way: the rows tell", async () => {
  const variantId = await stocked(5);
  const cutting = await throughProxy();
  cutting.cutAt("enough as materialized", "after the server has done it");
  const answers = await buyers(4, variantId);
  expect(cutting.cuts).toBe(1);
  expect(answers.map((answer) => answer.status === "fulfilled" && answer.value.ok)).toEqual(
    Array(4).fill(true),
  );
  expect(await levelOf(variantId)).toEqual({ onHand: 5, reserved: 4 });

  const next = await throughProxy();
  next.cutAt("enough as materialized", "before the server has it");
  expect((await buyers(1, variantId))[0]).toMatchObject({ status: "rejected" });
  expect(next.cuts).toBe(1);
  expect(await levelOf(variantId)).toEqual({ onHand: 5, reserved: 4 });
});

test("one statement for all that arrives after its buyers were told that it was lost takes no effect", async () => {
  const variantId = await stocked(5);
  const cutting = await throughProxy();
  cutting.cutAt("enough as materialized", "while it is on its way");
  const answers = await buyers(2, variantId);
  expect(answers.map((answer) => answer.status)).toEqual(["rejected", "rejected"]);
  await cutting.deliver();
  expect(await levelOf(variantId)).toEqual({ onHand: 5, reserved: 0 });
  expect(await brokenRules()).toEqual([]);
});

test("a COMMIT that is late keeps its buyers waiting, and then they are told what came of it", async () => {
  const variantId = await stocked(5);
  const cutting = await throughProxy();
  cutting.cutAt("COMMIT", "while it is on its way");
  const told = buyers(2, variantId, stepByStep);
  await untilSomebodyWaits();
  await cutting.deliver();
  expect((await told).map((answer) => answer.status === "fulfilled" && answer.value.ok)).toEqual([
    true,
    true,
  ]);
  expect(await levelOf(variantId)).toEqual({ onHand: 5, reserved: 2 });
});

test("a server process terminated in the middle of a batch holds nothing and does not end the shop", async () => {
  const variantId = await stocked(3);
  const desk = createReservationDesk({
    hooks: {
      async beforeDecide() {
        await asOwner().query(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'cartelle_app' and state = 'idle in transaction'",
        );
        return new Map();
      },
    },
  });
  const request = {
    reservationId: newId(),
    lines: [line(variantId)],
    ttlMs: quarterHourMs,
    context: undefined,
  };
  await expect(desk.holdStock(request)).rejects.toThrow();
  expect(await levelOf(variantId)).toEqual({ onHand: 3, reserved: 0 });
  expect((await buyers(1, variantId))[0]).toMatchObject({ status: "fulfilled", value: { ok: true } });
  expect(await brokenRules()).toEqual([]);
});
