import { expect, test } from "vitest";
import { extendHolds } from "#modules/inventory/extend-holds.ts";
import { availability, findReservation, isReservationLive } from "#modules/inventory/inventory.queries.ts";
import { pinReservation, unpinReservation } from "#modules/inventory/pin-reservation.ts";
import { reclaimDeadHolds } from "#modules/inventory/reclaim.ts";
import { db, inTransaction, type Tx } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import {
  asOwner,
  atInstant,
  brokenRules,
  held,
  hold,
  holdStates,
  levelOf,
  line,
  openInventory,
  quarterHourMs,
  setClockOffset,
  stocked,
  untilSomebodyWaits,
} from "./inventory-kit.ts";

openInventory();

const ended = { ok: false, error: { code: "reservation_ended" } };

test("a hold is valid one millisecond before its expiry and gone at the instant, with no sweeper running", async () => {
  const variantId = await stocked(1);
  const first = await held([line(variantId)]);

  await atInstant(new Date(first.expiresAt.getTime() - 1), async () => {
    expect((await hold([line(variantId)])).answer.ok).toBe(false);
    expect((await availability([variantId])).get(variantId)).toEqual({ onHand: 1, available: 0 });
    expect(await isReservationLive(db(), first.reservationId)).toBe(true);
    expect((await findReservation(first.reservationId))?.remainingMs).toBe(1);
  });

  await atInstant(first.expiresAt, async () => {
    expect((await availability([variantId])).get(variantId)).toEqual({ onHand: 1, available: 1 });
    expect(await isReservationLive(db(), first.reservationId)).toBe(false);
    const second = await hold([line(variantId)]);
    expect(second.answer.ok).toBe(true);
    expect(await holdStates(first.reservationId)).toEqual({ [variantId]: "EXPIRED" });
    expect((await findReservation(first.reservationId))?.isClosed).toBe(true);
  });
  expect(await levelOf(variantId)).toEqual({ onHand: 1, reserved: 1 });
  expect(await brokenRules()).toEqual([]);
});

test("a hold lasts exactly its time from the shop's clock", async () => {
  const variantId = await stocked(1);
  const instant = new Date("2031-05-06T07:08:09.123Z");
  const { expiresAt } = await atInstant(instant, () => held([line(variantId)], 90_000));
  expect(expiresAt).toEqual(new Date("2031-05-06T07:09:39.123Z"));
});

test("a reservation can be pinned and extended until its expiry, and not at it", async () => {
  const variantId = await stocked(2);
  const early = await held([line(variantId)]);
  const late = await held([line(variantId)]);

  await atInstant(new Date(early.expiresAt.getTime() - 1), async () => {
    const { reservationId } = early;
    const extended = await inTransaction((tx) =>
      extendHolds(tx, { reservationId, addMs: 60_000, pin: true }),
    );
    expect(extended).toEqual({
      ok: true,
      value: { expiresAt: new Date(early.expiresAt.getTime() + 60_000) },
    });
  });
  await atInstant(late.expiresAt, async () => {
    expect(await inTransaction((tx) => pinReservation(tx, late.reservationId))).toEqual(ended);
    const { reservationId } = late;
    expect(await inTransaction((tx) => extendHolds(tx, { reservationId, addMs: 1, pin: false }))).toEqual(
      ended,
    );
  });
});

test("no more dead reservations are closed than the buyer needs, longest expired first", async () => {
  const variantId = await stocked(5);
  const dead: string[] = [];
  for (const ttlMs of [3000, 1000, 2000, 5000, 4000]) {
    dead.push((await held([line(variantId)], ttlMs)).reservationId);
  }
  await setClockOffset(10_000);
  await held([line(variantId, 2)]);
  const states = await Promise.all(dead.map(holdStates));
  expect(states.map((state) => state[variantId])).toEqual(["HELD", "EXPIRED", "EXPIRED", "HELD", "HELD"]);
  expect(await levelOf(variantId)).toEqual({ onHand: 5, reserved: 5 });
  expect(await brokenRules()).toEqual([]);
});

test("reclaiming one line closes the reservation, and its other line is free for the next buyer", async () => {
  const [coat, hat] = [await stocked(1), await stocked(1)];
  const dead = await held([line(coat), line(hat)]);
  await setClockOffset(quarterHourMs);
  await held([line(coat)]);
  expect(await holdStates(dead.reservationId)).toEqual({ [coat]: "EXPIRED", [hat]: "HELD" });
  expect((await availability([hat])).get(hat)).toEqual({ onHand: 1, available: 1 });

  await setClockOffset(0); // Even if the clock went back, what is closed stays dead.
  expect((await availability([hat])).get(hat)).toEqual({ onHand: 1, available: 1 });
  await held([line(hat)]);
  expect(await holdStates(dead.reservationId)).toEqual({ [coat]: "EXPIRED", [hat]: "EXPIRED" });
  expect(await brokenRules()).toEqual([]);
});

test("a pinned reservation past its expiry is never reclaimed: the buyer learns what stands in the way", async () => {
  const variantId = await stocked(3);
  const paying = [await held([line(variantId)], 2000), await held([line(variantId)], 1000)];
  for (const { reservationId } of paying) await inTransaction((tx) => pinReservation(tx, reservationId));
  const idle = await held([line(variantId)]);
  await setClockOffset(60_000);

  // One unit is under a live reservation, so two could be had if both payments failed, and three can't.
  const blocked = await hold([line(variantId, 2)]);
  const ids = [paying[1]?.reservationId, paying[0]?.reservationId];
  expect(blocked.answer).toEqual({ ok: false, error: { code: "blocked_by", reservationIds: ids } });
  const short = await hold([line(variantId, 3)]);
  const shortages = [{ variantId, requested: 3, available: 0 }];
  expect(short.answer).toEqual({ ok: false, error: { code: "insufficient_stock", shortages } });
  expect((await availability([variantId])).get(variantId)).toEqual({ onHand: 3, available: 0 });

  for (const { reservationId } of paying) {
    expect(await inTransaction((tx) => unpinReservation(tx, reservationId))).toEqual({ isLive: false });
  }
  expect((await hold([line(variantId, 2)])).answer.ok).toBe(true);
  expect(await isReservationLive(db(), idle.reservationId)).toBe(true);
  expect(await brokenRules()).toEqual([]);
});

test("dead units are taken before anybody is told of payments in the way", async () => {
  const variantId = await stocked(2);
  const paying = await held([line(variantId)], 1000);
  await inTransaction((tx) => pinReservation(tx, paying.reservationId));
  await held([line(variantId)], 1000);
  await setClockOffset(60_000);
  expect((await hold([line(variantId)])).answer.ok).toBe(true);
  const next = await hold([line(variantId)]);
  expect(next.answer).toEqual({
    ok: false,
    error: { code: "blocked_by", reservationIds: [paying.reservationId] },
  });
});

test("a reservation pinned while the desk was about to reclaim it keeps its units", async () => {
  const variantId = await stocked(1);
  const paying = await held([line(variantId)], 60_000);
  let isPinned = () => {};
  const pinned = new Promise<void>((resolve) => {
    isPinned = resolve;
  });
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const paid = inTransaction(async (tx) => {
    await pinReservation(tx, paying.reservationId);
    isPinned();
    await finished;
  });
  await pinned;
  await setClockOffset(120_000);
  const rival = hold([line(variantId)]);
  await untilSomebodyWaits();
  finish();
  await paid;
  expect((await rival).answer).toEqual({
    ok: false,
    error: { code: "blocked_by", reservationIds: [paying.reservationId] },
  });
  expect(await holdStates(paying.reservationId)).toEqual({ [variantId]: "HELD" });
});

test("looking at a hot variant, or being refused it, reads none of its live holds", async () => {
  const [variantId, ...others] = await Promise.all(Array.from({ length: 51 }, () => stocked(3000)));
  if (variantId === undefined) throw new Error("no variant");
  await holdOneEach(variantId, 3000);
  for (const other of others) {
    await holdOneEach(other, 400);
    await held([line(other)], 1000);
  }
  await setClockOffset(60_000);
  await asOwner().query("analyze hold, reservation");
  const look = await holdsRead(async (tx) => {
    expect((await availability([variantId], tx)).get(variantId)).toEqual({ onHand: 3000, available: 0 });
  });
  const refuse = await holdsRead((tx) =>
    reclaimDeadHolds(tx, [line(variantId)], new Map([[variantId, { onHand: 3000, reserved: 3000 }]])),
  );
  expect([look, refuse].map((read) => read < 100)).toEqual([true, true]);
  expect(await brokenRules()).toEqual([]);
});

/** Live reservations of one unit each, written without the desk. */
async function holdOneEach(variantId: string, count: number): Promise<void> {
  await asOwner().query(
    `with live as (
       insert into reservation (id, expires_at)
       select uuidv7(), shop_now() + interval '1 hour' from generate_series(1, $2::int) returning id
     ), held as (
       insert into hold (reservation_id, variant_id, quantity) select id, $1, 1 from live
     )
     update stock_level set reserved = reserved + $2::int where variant_id = $1`,
    [variantId, count],
  );
}

/** How many rows of `hold` the work reads. */
function holdsRead(work: (tx: Tx) => Promise<unknown>): Promise<number> {
  return inTransaction(async (tx) => {
    await work(tx);
    const [row] = await tx.rows<{ reads: number }>(sql`
      select coalesce(idx_tup_fetch, 0) + seq_tup_read as reads from pg_stat_xact_user_tables where relname = 'hold'`);
    return row?.reads ?? Number.NaN;
  });
}
