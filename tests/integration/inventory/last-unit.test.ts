import { expect, test } from "vitest";
import { createReservationDesk } from "#modules/inventory/reservation-desk.ts";
import { newId } from "#platform/ids.ts";
import { runDeskProcesses } from "./desk-processes.ts";
import {
  brokenRules,
  levelOf,
  line,
  openInventory,
  quarterHourMs,
  stocked,
  testDatabase,
} from "./inventory-kit.ts";

openInventory();

test("the last unit raced by 200 buyers at one desk goes to exactly one of them", async () => {
  const variantId = await stocked(1);
  const desk = createReservationDesk({ maxBatch: 32 });
  const answers = await Promise.all(
    Array.from({ length: 200 }, () =>
      desk.holdStock({
        reservationId: newId(),
        lines: [line(variantId)],
        ttlMs: quarterHourMs,
        context: undefined,
      }),
    ),
  );
  const [winner] = answers.filter((answer) => answer.ok);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(answers.indexOf(winner as (typeof answers)[number]), "the first to ask").toBe(0);
  for (const answer of answers.slice(1)) {
    expect(answer).toEqual({
      ok: false,
      error: { code: "insufficient_stock", shortages: [{ variantId, requested: 1, available: 0 }] },
    });
  }
  expect(await levelOf(variantId)).toEqual({ onHand: 1, reserved: 1 });
  expect(await brokenRules()).toEqual([]);
});

test.each([
  ["one variant, deciding at once", 1, {}],
  ["two variants, deciding at once", 2, {}],
  ["two variants, deciding step by step", 2, { async onGranted() {} }],
])("desks racing for the last of %s, neither fail nor promise one twice", async (_, count, hooks) => {
  for (let round = 0; round < 10; round += 1) {
    const variants = await Promise.all(Array.from({ length: count }, () => stocked(12)));
    const lines = variants.map((variantId) => line(variantId));
    const desks = Array.from({ length: 8 }, () => createReservationDesk({ maxBatch: 1, hooks }));
    const answers = await Promise.all(
      desks.flatMap((desk) =>
        Array.from({ length: 8 }, () =>
          desk.holdStock({ reservationId: newId(), lines, ttlMs: quarterHourMs, context: undefined }),
        ),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(12);
    for (const variantId of variants) {
      expect(await levelOf(variantId)).toEqual({ onHand: 12, reserved: 12 });
    }
  }
});

test("the last unit raced by 200 buyers in four processes goes to exactly one of them", async () => {
  const variantId = await stocked(1);
  const orders = Array.from({ length: 4 }, (_, index) => ({
    url: testDatabase().url,
    carts: Array.from({ length: 50 }, () => [line(variantId)]),
    ttlMs: quarterHourMs,
    hasHook: index % 2 === 0,
  }));
  const tallies = await runDeskProcesses(orders);
  expect(tallies.flatMap((tally) => tally.errors)).toEqual([]);
  expect(tallies.flatMap((tally) => tally.granted)).toHaveLength(1);
  expect(tallies.flatMap((tally) => tally.refused)).toEqual(Array(199).fill("insufficient_stock"));
  expect(await levelOf(variantId)).toEqual({ onHand: 1, reserved: 1 });
  expect(await brokenRules()).toEqual([]);
});

test("a hundred units wanted by 600 buyers in three processes are all promised, and not one more", async () => {
  const variantId = await stocked(100);
  const orders = Array.from({ length: 3 }, (_, index) => ({
    url: testDatabase().url,
    carts: Array.from({ length: 200 }, () => [line(variantId)]),
    ttlMs: quarterHourMs,
    hasHook: index % 2 === 0,
  }));
  const tallies = await runDeskProcesses(orders);
  expect(tallies.flatMap((tally) => tally.errors)).toEqual([]);
  expect(tallies.flatMap((tally) => tally.granted)).toHaveLength(100);
  expect(await levelOf(variantId)).toEqual({ onHand: 100, reserved: 100 });
  expect(await brokenRules()).toEqual([]);
});

test("carts with overlapping lines in opposite orders from four processes neither deadlock nor split", async () => {
  const variants = await Promise.all(Array.from({ length: 6 }, () => stocked(40)));
  const carts = Array.from({ length: 80 }, (_, index) => {
    const picked = [0, 1, 2, 3].map((step) => variants[(index + step) % variants.length] as string);
    const lines = picked.map((variantId, step) => line(variantId, 1 + (step % 2)));
    return index % 2 === 0 ? lines : lines.toReversed();
  });
  const orders = [0, 1, 2, 3].map((shift) => ({
    url: testDatabase().url,
    carts: [...carts.slice(shift * 20), ...carts.slice(0, shift * 20)],
    ttlMs: quarterHourMs,
    hasHook: shift % 2 === 0,
  }));
  const tallies = await runDeskProcesses(orders);
  expect(tallies.flatMap((tally) => tally.errors)).toEqual([]);
  const granted = tallies.flatMap((tally) => tally.granted);
  const answered = granted.length + tallies.flatMap((tally) => tally.refused).length;
  expect(answered).toBe(320);
  for (const variantId of variants) {
    const units = granted
      .flatMap((grant) => grant.lines)
      .filter((wanted) => wanted.variantId === variantId)
      .reduce((sum, wanted) => sum + wanted.quantity, 0);
    expect(await levelOf(variantId)).toEqual({ onHand: 40, reserved: units });
  }
  expect(granted.length).toBeGreaterThan(30);
  expect(await brokenRules()).toEqual([]);
});
