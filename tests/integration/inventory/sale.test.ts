import { expect, test } from "vitest";
import { lockStock } from "#modules/inventory/lock-stock.ts";
import { pinReservation } from "#modules/inventory/pin-reservation.ts";
import { releaseHolds } from "#modules/inventory/release-holds.ts";
import { sellHolds } from "#modules/inventory/sell-holds.ts";
import { sweepExpiredHolds } from "#modules/inventory/sweep-expired-holds.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { db, inTransaction } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { sql } from "#platform/sql.ts";
import {
  brokenRules,
  held,
  hold,
  holdStates,
  levelOf,
  line,
  openInventory,
  quarterHourMs,
  sell,
  setClockOffset,
  stocked,
} from "./inventory-kit.ts";

openInventory();

test("a sale takes the units off the shelf once, with one movement a line, however often it is repeated", async () => {
  const [coat, hat] = [await stocked(3), await stocked(1)];
  const lines = [line(coat, 2), line(hat)];
  const { reservationId } = await held(lines);
  const orderId = newId();
  expect(await sell(reservationId, lines, orderId)).toEqual({ ok: true, value: { isRepeat: false } });
  expect(await sell(reservationId, lines, orderId)).toEqual({ ok: true, value: { isRepeat: true } });

  expect(await levelOf(coat)).toEqual({ onHand: 1, reserved: 0 });
  expect(await levelOf(hat)).toEqual({ onHand: 0, reserved: 0 });
  expect(await holdStates(reservationId)).toEqual({ [coat]: "SOLD", [hat]: "SOLD" });
  const movements = await db().rows(sql`
    select variant_id, delta, on_hand_after from stock_movement where order_id = ${orderId}::uuid order by delta`);
  expect(movements).toEqual([
    { variant_id: coat, delta: -2, on_hand_after: 1 },
    { variant_id: hat, delta: -1, on_hand_after: 0 },
  ]);
  expect(await brokenRules()).toEqual([]);
});

test("selling the last unit makes pages that show it stale, and selling another does not", async () => {
  const [coat, hat] = [await stocked(2), await stocked(1)];
  const lines = [line(coat), line(hat)];
  const before = await tagVersions([coat, hat]);
  await sell((await held(lines)).reservationId, lines);
  const after = await tagVersions([coat, hat]);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).toBe((before[1] ?? 0) + 1);
});

test("a sale after the expiry sells what is still held", async () => {
  const coat = await stocked(1);
  const { reservationId } = await held([line(coat)]);
  await setClockOffset(quarterHourMs);
  expect((await sell(reservationId, [line(coat)])).ok).toBe(true);
  expect(await levelOf(coat)).toEqual({ onHand: 0, reserved: 0 });
  expect(await brokenRules()).toEqual([]);
});

test("a sale takes again what was released, swept or reclaimed when units are free", async () => {
  const [coat, hat] = [await stocked(2), await stocked(1)];
  const lines = [line(coat), line(hat)];
  const { reservationId } = await held(lines);
  await setClockOffset(quarterHourMs);
  await held([line(coat, 2)], 1000); // Reclaims the coat; the hat stays behind, held by a closed reservation.
  expect(await holdStates(reservationId)).toEqual({ [coat]: "EXPIRED", [hat]: "HELD" });
  await setClockOffset(2 * quarterHourMs); // That buyer's time is over as well.
  expect((await sell(reservationId, lines)).ok).toBe(true);
  expect(await levelOf(coat)).toEqual({ onHand: 1, reserved: 0 });
  expect(await levelOf(hat)).toEqual({ onHand: 0, reserved: 0 });
  expect(await brokenRules()).toEqual([]);
});

test("a sale whose units went to another buyer is refused whole and names what is short", async () => {
  const [coat, hat] = [await stocked(1), await stocked(1)];
  const lines = [line(coat), line(hat)];
  const { reservationId } = await held(lines);
  await setClockOffset(quarterHourMs);
  await held([line(coat)]);
  expect(await sell(reservationId, lines)).toEqual({
    ok: false,
    error: { code: "insufficient_stock", shortages: [{ variantId: coat, requested: 1, available: 0 }] },
  });
  expect(await levelOf(coat)).toEqual({ onHand: 1, reserved: 1 });
  expect(await levelOf(hat)).toMatchObject({ onHand: 1 });
  expect(await holdStates(reservationId)).toEqual({ [coat]: "EXPIRED", [hat]: "HELD" });
  expect(await brokenRules()).toEqual([]);
});

test("a refused sale leaves its transaction usable: what is decided instead commits", async () => {
  const coat = await stocked(1);
  const { reservationId } = await held([line(coat)]);
  await setClockOffset(quarterHourMs);
  await held([line(coat)]);
  const tag = `test:${newId()}`;
  await inTransaction(async (tx) => {
    const sale = { reservationId, lines: [line(coat)], orderId: newId(), actor: "checkout:x" };
    expect((await sellHolds(tx, sale)).ok).toBe(false);
    await tx.rows(sql`insert into cache_tag (tag) values (${tag})`);
  });
  expect(await db().rows(sql`select tag from cache_tag where tag = ${tag}`)).toHaveLength(1);
});

test("a sale blocked by a payment past its expiry names it", async () => {
  const coat = await stocked(1);
  const { reservationId } = await held([line(coat)]);
  await setClockOffset(quarterHourMs);
  const rival = await held([line(coat)], 1000);
  await inTransaction((tx) => pinReservation(tx, rival.reservationId));
  await setClockOffset(2 * quarterHourMs);
  expect(await sell(reservationId, [line(coat)])).toEqual({
    ok: false,
    error: { code: "blocked_by", reservationIds: [rival.reservationId] },
  });
});

test("selling other lines than were promised is a bug and changes nothing", async () => {
  const coat = await stocked(5);
  const { reservationId } = await held([line(coat, 2)]);
  await expect(sell(reservationId, [line(coat, 3)])).rejects.toThrow("other lines");
  await expect(sell(newId(), [line(coat, 2)])).rejects.toThrow("other lines");
  expect(await levelOf(coat)).toEqual({ onHand: 5, reserved: 2 });
});

test("of a sale, a release, a sweep and a rival racing for an expired unit, exactly one gets it", async () => {
  const outcomes = { sold: 0, rival: 0 };
  for (let round = 0; round < 40; round += 1) {
    await setClockOffset(round * quarterHourMs);
    const coat = await stocked(1);
    const lines = [line(coat)];
    const { reservationId } = await held(lines);
    await setClockOffset((round + 1) * quarterHourMs);
    const release = () =>
      inTransaction(async (tx) => {
        await lockStock(tx, [coat]);
        await releaseHolds(tx, { reservationId, as: "EXPIRED" });
      });
    const [sale, rival] = await Promise.all([
      sell(reservationId, lines),
      hold(lines),
      round % 2 === 0 ? release() : sweepExpiredHolds({ limit: 10 }),
    ]);
    expect([sale.ok, rival.answer.ok].filter(Boolean)).toHaveLength(1);
    outcomes[sale.ok ? "sold" : "rival"] += 1;
    expect(await levelOf(coat)).toEqual(sale.ok ? { onHand: 0, reserved: 0 } : { onHand: 1, reserved: 1 });
  }
  expect(outcomes.sold + outcomes.rival).toBe(40);
  expect(await brokenRules()).toEqual([]);
});

async function tagVersions(variantIds: readonly string[]): Promise<(number | undefined)[]> {
  const tags = variantIds.map(cacheTags.stock);
  const rows = await db().rows<{ tag: string; version: number }>(
    sql`select tag, version from cache_tag where tag = any(${tags}::text[])`,
  );
  return tags.map((tag) => rows.find((row) => row.tag === tag)?.version);
}
