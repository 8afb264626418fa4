import pg from "pg";
import { expect, test } from "vitest";
import { adjustStock, receiveStock } from "#modules/inventory/adjust-stock.ts";
import { cacheTags } from "#platform/cache-tags.ts";
import { db } from "#platform/db.ts";
import { newId } from "#platform/ids.ts";
import { sql } from "#platform/sql.ts";
import {
  asOwner,
  brokenRules,
  held,
  levelOf,
  line,
  openInventory,
  quarterHourMs,
  setClockOffset,
  stocked,
  testDatabase,
} from "./inventory-kit.ts";

openInventory();

const staff = { kind: "CORRECTED", actor: "staff:1", reason: "count" } as const;

test("stock can be taken down to what buyers hold and no further", async () => {
  const variantId = await stocked(5);
  await held([line(variantId, 3)]);
  expect(await adjustStock({ ...staff, variantId, delta: -3 })).toEqual({
    ok: false,
    error: { code: "below_reserved", reserved: 3, onHand: 5 },
  });
  expect(await adjustStock({ ...staff, variantId, delta: -2 })).toEqual({
    ok: true,
    value: { onHand: 3, reserved: 3 },
  });
  expect(await levelOf(variantId)).toEqual({ onHand: 3, reserved: 3 });
  expect(await brokenRules()).toEqual([]);
});

test("a dead promise does not keep staff from taking stock away", async () => {
  const variantId = await stocked(2);
  await held([line(variantId, 2)]);
  await setClockOffset(quarterHourMs);
  expect((await adjustStock({ ...staff, variantId, delta: -2 })).ok).toBe(true);
  expect(await levelOf(variantId)).toEqual({ onHand: 0, reserved: 0 });
  expect(await brokenRules()).toEqual([]);
});

test("an adjustment of nothing leaves no movement, and an unknown variant begins at 0", async () => {
  const variantId = newId();
  expect(await adjustStock({ ...staff, variantId, delta: 0 })).toEqual({
    ok: true,
    value: { onHand: 0, reserved: 0 },
  });
  expect(await adjustStock({ ...staff, variantId, delta: -1 })).toMatchObject({
    ok: false,
    error: { onHand: 0 },
  });
  expect(await db().rows(sql`select 1 from stock_movement where variant_id = ${variantId}::uuid`)).toEqual(
    [],
  );
  expect(await adjustStock({ ...staff, variantId, delta: 4 })).toMatchObject({
    ok: true,
    value: { onHand: 4 },
  });
});

test("forty adjustments at once all count", async () => {
  const variantId = newId();
  await Promise.all(
    Array.from({ length: 40 }, (_, index) => adjustStock({ ...staff, variantId, delta: (index % 2) + 1 })),
  );
  expect(await levelOf(variantId)).toEqual({ onHand: 60, reserved: 0 });
  expect(await brokenRules()).toEqual([]);
});

test("many variants are received at once, and pages are made stale only where stock begins", async () => {
  const [coat, hat] = [await stocked(1), newId()];
  const versions = () =>
    db().rows<{ tag: string; version: number }>(
      sql`select tag, version from cache_tag where tag = any(${[coat, hat].map(cacheTags.stock)}::text[]) order by tag`,
    );
  const before = await versions();
  expect(before).toHaveLength(1);
  await receiveStock([line(coat, 2), line(hat, 5), line(hat, 1)], { actor: "seed", reason: "delivery" });
  expect(await levelOf(coat)).toEqual({ onHand: 3, reserved: 0 });
  expect(await levelOf(hat)).toEqual({ onHand: 6, reserved: 0 });
  const after = await versions();
  expect(after.find((row) => row.tag === cacheTags.stock(coat))).toEqual(before[0]);
  expect(after).toHaveLength(2);
  expect(await brokenRules()).toEqual([]);
});

test("nobody changes or empties the ledger: not the serving role, and not the owner either", async () => {
  await stocked(1);
  const statements = [
    "update stock_movement set delta = 2",
    "delete from stock_movement",
    "truncate stock_movement",
  ];
  const app = new pg.Client({ connectionString: testDatabase().url });
  await app.connect();
  for (const statement of statements) {
    await expect(app.query(statement)).rejects.toThrow(/permission denied|append-only/);
    await expect(asOwner().query(statement)).rejects.toThrow("append-only");
  }
  await expect(app.query("alter table stock_movement disable trigger all")).rejects.toThrow("must be owner");
  await app.end();
});

test("the database itself refuses to promise more than there is", async () => {
  const variantId = await stocked(1);
  await expect(
    db().affected(sql`update stock_level set reserved = 2 where variant_id = ${variantId}::uuid`),
  ).rejects.toThrow("stock_level_sane");
});
