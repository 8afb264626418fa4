import { expect, test } from "vitest";
import type { DeskHooks } from "#modules/inventory/desk-batch.ts";
import { lockStock } from "#modules/inventory/lock-stock.ts";
import type { HoldLine } from "#modules/inventory/reservation.ts";
import { createReservationDesk } from "#modules/inventory/reservation-desk.ts";
import { db, inTransaction } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { sql } from "#platform/sql.ts";
import {
  brokenRules,
  hold,
  holdStates,
  levelOf,
  line,
  openInventory,
  quarterHourMs,
  stocked,
  untilSomebodyWaits,
} from "./inventory-kit.ts";

openInventory();

type Refusal = { code: "cart_in_checkout"; cart: string };

function requestFor(lines: readonly HoldLine[], context = "") {
  return { reservationId: newId(), lines, ttlMs: quarterHourMs, context };
}

test("a cart is held whole or not at all, and a shortage names every short line with what is left", async () => {
  const [coat, hat, bag] = [await stocked(5), await stocked(1), await stocked(0)];
  const unknown = newId();
  const { answer } = await hold([line(coat, 2), line(hat, 3), line(bag), line(unknown)]);
  expect(answer).toEqual({
    ok: false,
    error: {
      code: "insufficient_stock",
      shortages: [
        { variantId: hat, requested: 3, available: 1 },
        { variantId: bag, requested: 1, available: 0 },
        { variantId: unknown, requested: 1, available: 0 },
      ],
    },
  });
  expect(await levelOf(coat)).toEqual({ onHand: 5, reserved: 0 });
  expect(await brokenRules()).toEqual([]);
});

test.each([
  ["no lines", []],
  [
    "the same variant twice",
    [line("0199a000-0000-7000-8000-000000000001"), line("0199a000-0000-7000-8000-000000000001")],
  ],
  ["a quantity of 0", [line("0199a000-0000-7000-8000-000000000001", 0)]],
  ["a negative quantity", [line("0199a000-0000-7000-8000-000000000001", -1)]],
  ["half a unit", [line("0199a000-0000-7000-8000-000000000001", 0.5)]],
  ["what is not an id", [line("coat},{hat")]],
])("a request with %s never reaches the database", async (_, lines) => {
  await expect(hold(lines)).rejects.toThrow(expect.objectContaining({ name: "InvalidHold" }));
});

test("a hook that fails for one request does not fail its neighbours", async () => {
  const variantId = await stocked(100);
  const hooks: DeskHooks<string, Refusal> = {
    async beforeDecide(_, requests) {
      if (requests.some((request) => request.context === "poison")) throw new TypeError("no such cart");
      return new Map();
    },
  };
  const desk = createReservationDesk<string, Refusal>({ hooks });
  const answers = await Promise.allSettled(
    Array.from({ length: 40 }, (_, index) =>
      desk.holdStock(requestFor([line(variantId)], index === 17 ? "poison" : "good")),
    ),
  );
  expect(answers[17]).toMatchObject({ status: "rejected", reason: new TypeError("no such cart") });
  expect(answers.filter((answer) => answer.status === "fulfilled" && answer.value.ok)).toHaveLength(39);
  expect(await levelOf(variantId)).toEqual({ onHand: 100, reserved: 39 });
});

test("a request that the database chokes on does not fail its neighbours", async () => {
  const variantId = await stocked(100);
  const hooks: DeskHooks<string, Refusal> = {
    async onGranted(tx, grants) {
      for (const grant of grants) await tx.rows(sql`select 1 / ${grant.context === "poison" ? 0 : 1}::int`);
    },
  };
  const desk = createReservationDesk<string, Refusal>({ hooks });
  const answers = await Promise.allSettled(
    ["good", "good", "poison", "good", "poison"].map((context) =>
      desk.holdStock(requestFor([line(variantId)], context)),
    ),
  );
  expect(answers.map((answer) => answer.status)).toEqual([
    "fulfilled",
    "fulfilled",
    "rejected",
    "fulfilled",
    "rejected",
  ]);
  expect(await levelOf(variantId)).toEqual({ onHand: 100, reserved: 3 });
  expect(await brokenRules()).toEqual([]);
});

test("a hook that swallows a failed statement can't make a hold that does not exist look granted", async () => {
  const variantId = await stocked(1);
  const hooks: DeskHooks<string, Refusal> = {
    async onGranted(tx) {
      await tx.rows(sql`select 1 / 0`).catch(() => undefined);
    },
  };
  const desk = createReservationDesk<string, Refusal>({ hooks });
  await expect(desk.holdStock(requestFor([line(variantId)]))).rejects.toThrow("rolled back");
  expect(await levelOf(variantId)).toEqual({ onHand: 1, reserved: 0 });
});

test("the hooks refuse, and write what a grant leads to in the transaction of the hold", async () => {
  const variantId = await stocked(1);
  const order: string[] = [];
  const hooks: DeskHooks<string, Refusal> = {
    async beforeDecide(tx, requests) {
      const locked = await tx.rows(sql`
        select 1 from pg_locks where relation = 'stock_level'::regclass and mode = 'RowShareLock' and pid = pg_backend_pid()`);
      order.push(`decide ${requests.length} with ${locked.length} lock`);
      return new Map([[twin.reservationId, { code: "cart_in_checkout" as const, cart: twin.context }]]);
    },
    async onGranted(tx, grants) {
      order.push(...grants.map((grant) => `grant ${grant.context}`));
      await tx.rows(sql`insert into cache_tag (tag) values (${`hook:${grants[0]?.reservationId ?? ""}`})`);
    },
  };
  const desk = createReservationDesk<string, Refusal>({ hooks });
  const twin = requestFor([line(variantId)], "twin");
  const buyer = requestFor([line(variantId)], "buyer");
  const answers = await Promise.all([twin, buyer].map((request) => desk.holdStock(request)));
  expect(answers[0]).toEqual({ ok: false, error: { code: "cart_in_checkout", cart: "twin" } });
  expect(answers[1]).toMatchObject({ ok: true, value: { reservationId: buyer.reservationId } });
  expect(order).toEqual(["decide 2 with 1 lock", "grant buyer"]);
  expect(
    await db().rows(sql`select 1 from cache_tag where tag = ${`hook:${buyer.reservationId}`}`),
  ).toHaveLength(1);
});

test("deadlocks and serialisation failures are tried again", async () => {
  const variantId = await stocked(1);
  let tries = 0;
  const hooks: DeskHooks<string, Refusal> = {
    async onGranted(tx) {
      tries += 1;
      const state = ["40P01", "40001"][tries - 1];
      if (state === undefined) return;
      await tx.rows({
        name: "",
        text: `do $$ begin raise exception using errcode = '${state}'; end $$`,
        values: [],
      });
    },
  };
  const desk = createReservationDesk<string, Refusal>({ hooks });
  expect((await desk.holdStock(requestFor([line(variantId)]))).ok).toBe(true);
  expect(tries).toBe(3);
  expect(await levelOf(variantId)).toEqual({ onHand: 1, reserved: 1 });
});

test("asking again with the same id and lines answers the hold that exists; other lines are refused", async () => {
  const variantId = await stocked(5);
  const desk = createReservationDesk<string, Refusal>();
  const request = requestFor([line(variantId, 2)]);
  const neighbour = requestFor([line(variantId)]);
  const first = await desk.holdStock(request);
  const [again, beside] = await Promise.all([desk.holdStock(request), desk.holdStock(neighbour)]);
  expect(again).toEqual(first);
  expect(beside.ok).toBe(true);
  const other = { ...request, lines: [line(variantId, 3)] };
  await expect(desk.holdStock(other)).rejects.toThrow("is not this one");
  expect(await levelOf(variantId)).toEqual({ onHand: 5, reserved: 3 });
});

test("asking again for a hold that has all there is answers that hold, not a shortage", async () => {
  const variantId = await stocked(2);
  const desk = createReservationDesk<string, Refusal>();
  const request = requestFor([line(variantId, 2)]);
  const first = await desk.holdStock(request);
  const rivals = [requestFor([line(variantId)]), request, requestFor([line(variantId)])];
  const answers = await Promise.all(rivals.map((rival) => desk.holdStock(rival)));
  expect(answers[1]).toEqual(first);
  expect(answers.map((answer) => answer.ok)).toEqual([false, true, false]);
  expect(await levelOf(variantId)).toEqual({ onHand: 2, reserved: 2 });
});

test("the same id asked for twice at once is refused the second time", async () => {
  const variantId = await stocked(5);
  const desk = createReservationDesk<string, Refusal>();
  const request = requestFor([line(variantId)]);
  const answers = await Promise.allSettled([desk.holdStock(request), desk.holdStock(request)]);
  expect(answers.map((answer) => answer.status)).toEqual(["fulfilled", "rejected"]);
  expect(await levelOf(variantId)).toEqual({ onHand: 5, reserved: 1 });
});

test("beyond its queue the desk answers busy at once, and serves those it took", async () => {
  const variantId = await stocked(100);
  const desk = createReservationDesk<string, Refusal>({ maxBatch: 4, maxQueue: 8 });
  const lock = await lockElsewhere(variantId);
  const first = desk.holdStock(requestFor([line(variantId)]));
  await untilSomebodyWaits();
  const rest = Array.from({ length: 20 }, () => desk.holdStock(requestFor([line(variantId)])));
  const busy = await Promise.all(rest.slice(8));
  expect(busy).toEqual(Array(12).fill({ ok: false, error: { code: "busy" } }));
  await lock.release();
  const taken = await Promise.all([first, ...rest.slice(0, 8)]);
  expect(taken.every((answer) => answer.ok)).toBe(true);
  expect(await levelOf(variantId)).toEqual({ onHand: 100, reserved: 9 });
});

test("a draining desk takes no more and answers all that it took", async () => {
  const variantId = await stocked(100);
  const desk = createReservationDesk<string, Refusal>({ maxBatch: 4 });
  const lock = await lockElsewhere(variantId);
  const taken = Array.from({ length: 10 }, () => desk.holdStock(requestFor([line(variantId)])));
  await untilSomebodyWaits();
  let isDrained = false;
  const drained = desk.drain().then(() => {
    isDrained = true;
  });
  const late = await desk.holdStock(requestFor([line(variantId)]));
  expect(late).toEqual({ ok: false, error: { code: "busy" } });
  expect(isDrained).toBe(false);
  await lock.release();
  await drained;
  expect((await Promise.all(taken)).every((answer) => answer.ok)).toBe(true);
  expect(await levelOf(variantId)).toEqual({ onHand: 100, reserved: 10 });
  await desk.drain();
});

test("each batch reports what it did", async () => {
  const variantId = await stocked(3);
  const reports: { size: number; granted: number }[] = [];
  const desk = createReservationDesk<string, Refusal>({
    maxBatch: 4,
    onBatch: ({ size, granted }) => reports.push({ size, granted }),
  });
  await Promise.all(Array.from({ length: 6 }, () => desk.holdStock(requestFor([line(variantId)]))));
  expect(reports).toEqual([
    { size: 4, granted: 3 },
    { size: 2, granted: 0 },
  ]);
  expect(await holdStates(newId())).toEqual({});
});

/** Another transaction takes the stock's lock and keeps it until released. */
async function lockElsewhere(variantId: string): Promise<{ release(): Promise<void> }> {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let holder = Promise.resolve();
  await new Promise<void>((isLocked, fail) => {
    holder = inTransaction(async (tx) => {
      await lockStock(tx, [variantId]);
      isLocked();
      await released;
    });
    holder.catch(fail);
  });
  return {
    release() {
      letGo();
      return holder;
    },
  };
}
