import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { closeDatabase, db, openDatabase } from "#platform/db.ts";
import { forgetOldRateWindows, limitRate } from "#platform/http/rate-limit.ts";
import { sql } from "#platform/sql.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";

const environment = vi.hoisted(() => ({ RATE_LIMITS: "on" }));
vi.mock("#platform/env.ts", () => ({ env: () => environment }));

const hourMs = 3_600_000;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  openDatabase({ url: database.url, maxConnections: 10 });
});

afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

describe("limiting a rate", () => {
  it("lets exactly the limit through, however many come at once", async () => {
    const attempts = Array.from({ length: 100 }, () =>
      limitRate({ key: "sign-in:a", limit: 30, windowMs: hourMs }),
    );
    const results = await Promise.all(attempts);
    expect(results.filter((result) => result.ok)).toHaveLength(30);
  });

  it("says when the next window begins", async () => {
    await limitRate({ key: "pay:a", limit: 1, windowMs: hourMs });
    const refused = await limitRate({ key: "pay:a", limit: 1, windowMs: hourMs });
    expect(refused).toMatchObject({ ok: false, error: { code: "rate_limited" } });
    const retryAfterMs = refused.ok ? 0 : refused.error.retryAfterMs;
    expect(retryAfterMs).toBeGreaterThan(0);
    expect(retryAfterMs).toBeLessThanOrEqual(hourMs);
  });

  it("counts each key and each window by itself", async () => {
    await limitRate({ key: "bag:a", limit: 1, windowMs: hourMs });
    expect((await limitRate({ key: "bag:b", limit: 1, windowMs: hourMs })).ok).toBe(true);
    const oneBefore = sql`update rate_limit set window_start = window_start - interval '1 hour' where key = 'bag:a'`;
    await db().affected(oneBefore);
    expect((await limitRate({ key: "bag:a", limit: 1, windowMs: hourMs })).ok).toBe(true);
  });

  it("lets everything through when limits are off", async () => {
    environment.RATE_LIMITS = "off";
    const results = await Promise.all(
      Array.from({ length: 5 }, () => limitRate({ key: "off:a", limit: 1, windowMs: hourMs })),
    );
    environment.RATE_LIMITS = "on";
    expect(results.every((result) => result.ok)).toBe(true);
  });

  it("forgets windows that are long over, and no others", async () => {
    await db().affected(sql`
      insert into rate_limit (key, window_start, count)
      select 'old:' || n, clock_timestamp() - interval '25 hours', 1 from generate_series(1, 25) n`);
    await limitRate({ key: "new:a", limit: 1, windowMs: hourMs });
    expect(await forgetOldRateWindows(10)).toBe(10);
    expect(await forgetOldRateWindows()).toBe(15);
    expect((await limitRate({ key: "new:a", limit: 1, windowMs: hourMs })).ok).toBe(false);
  });
});
