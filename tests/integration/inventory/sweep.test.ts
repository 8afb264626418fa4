import { expect, test } from "vitest";
import { availability, isReservationLive } from "#modules/inventory/inventory.queries.ts";
import { lockStock } from "#modules/inventory/lock-stock.ts";
import { pinReservation } from "#modules/inventory/pin-reservation.ts";
import { releaseHolds } from "#modules/inventory/release-holds.ts";
import { sweepExpiredHolds } from "#modules/inventory/sweep-expired-holds.ts";
import { db, inTransaction } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import {
  brokenRules,
  held,
  holdStates,
  levelOf,
  line,
  openInventory,
  quarterHourMs,
  setClockOffset,
  stocked,
} from "./inventory-kit.ts";

openInventory();

test("the sweeper closes what is past its expiry and leaves what is live or pinned", async () => {
  const variantId = await stocked(10);
  const expired = [await held([line(variantId, 2)], 1000), await held([line(variantId)], 2000)];
  const pinned = await held([line(variantId)], 1000);
  await inTransaction((tx) => pinReservation(tx, pinned.reservationId));
  const live = await held([line(variantId)]);
  await setClockOffset(60_000);

  const ids = expired.map((reservation) => reservation.reservationId);
  expect((await sweepExpiredHolds({ limit: 10 })).toSorted()).toEqual(ids.toSorted());
  expect(await sweepExpiredHolds({ limit: 10 })).toEqual([]);
  expect(await levelOf(variantId)).toEqual({ onHand: 10, reserved: 2 });
  expect(await isReservationLive(db(), live.reservationId)).toBe(true);
  expect(await isReservationLive(db(), pinned.reservationId)).toBe(true);
  expect(await brokenRules()).toEqual([]);
  await inTransaction((tx) => releaseHolds(tx, { reservationId: pinned.reservationId, as: "RELEASED" }));
});

test("the sweeper takes no more than its limit, longest expired first, also beyond one transaction", async () => {
  const variantId = await stocked(200);
  const ids: string[] = [];
  for (let index = 0; index < 150; index += 1)
    ids.push((await held([line(variantId)], 1000 + index)).reservationId);
  await setClockOffset(quarterHourMs / 3);
  expect((await sweepExpiredHolds({ limit: 100 })).toSorted()).toEqual(ids.slice(0, 100).toSorted());
  expect(await levelOf(variantId)).toEqual({ onHand: 200, reserved: 50 });
  await sweepExpiredHolds({ limit: 100 });
  expect(await levelOf(variantId)).toEqual({ onHand: 200, reserved: 0 });
});

test("what reclaiming left behind is swept", async () => {
  await setClockOffset(quarterHourMs);
  await sweepExpiredHolds({ limit: 10 });
  await setClockOffset(0);
  const [coat, hat] = [await stocked(1), await stocked(1)];
  const dead = await held([line(coat), line(hat)]);
  await setClockOffset(quarterHourMs);
  await held([line(coat)]);
  expect(await levelOf(hat)).toEqual({ onHand: 1, reserved: 1 });
  expect(await sweepExpiredHolds({ limit: 10 })).toEqual([dead.reservationId]);
  expect(await levelOf(hat)).toEqual({ onHand: 1, reserved: 0 });
  expect(await holdStates(dead.reservationId)).toEqual({ [coat]: "EXPIRED", [hat]: "EXPIRED" });
  expect(await brokenRules()).toEqual([]);
});

test("several sweepers, buyers and releases at once free every unit exactly once", async () => {
  const variants = await Promise.all([1, 2, 3].map(() => stocked(100)));
  const ids: string[] = [];
  for (let index = 0; index < 60; index += 1) {
    const lines = [0, 1].map((step) => line(variants[(index + step) % 3] as string));
    ids.push((await held(index % 2 === 0 ? lines : lines.toReversed())).reservationId);
  }
  await setClockOffset(quarterHourMs);
  await Promise.all([
    sweepExpiredHolds({ limit: 60 }),
    sweepExpiredHolds({ limit: 60 }),
    sweepExpiredHolds({ limit: 20 }),
    ...ids.slice(0, 20).map((reservationId) =>
      inTransaction(async (tx) => {
        await lockStock(tx, variants);
        await releaseHolds(tx, { reservationId, as: "RELEASED" });
      }),
    ),
    ...Array.from({ length: 20 }, () => held(variants.map((variantId) => line(variantId)))),
  ]);
  for (const variantId of variants) expect(await levelOf(variantId)).toEqual({ onHand: 100, reserved: 20 });
  expect(await brokenRules()).toEqual([]);
});

test("releasing twice, or what never was, changes nothing", async () => {
  const variantId = await stocked(1);
  const { reservationId } = await held([line(variantId)]);
  for (const as of ["RELEASED", "EXPIRED"] as const) {
    await inTransaction((tx) => releaseHolds(tx, { reservationId, as }));
  }
  await inTransaction((tx) => releaseHolds(tx, { reservationId: newId(), as: "RELEASED" }));
  expect(await holdStates(reservationId)).toEqual({ [variantId]: "RELEASED" });
  expect((await availability([variantId])).get(variantId)).toEqual({ onHand: 1, available: 1 });
});
