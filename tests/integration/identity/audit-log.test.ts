import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { auditFilters, auditPage } from "#modules/identity/audit.queries.ts";
import { auditPageLength, readAuditQuery } from "#modules/identity/audit.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { openDoor } from "./door.ts";

const lineCount = 100_000;
const rareStaff = randomUUID();

let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
  door = await openDoor();
  await db().affected(sql`
    insert into audit_log (id, created_at, staff_id, staff_name, staff_role, action, subject_type, subject_id, after)
    select gen_random_uuid(), timestamptz '2026-01-01 00:00Z' + (n / 2) * interval '2 minutes',
      case when n % 1000 = 0 then ${rareStaff}::uuid end, 'Ada', 'owner', 'area.' || n % 20, 'kind_' || n % 5,
      (n % 700)::text, jsonb_build_object('n', n)
    from generate_series(1, ${lineCount}) as n`);
  await db().affected(sql`analyze audit_log`);
});
afterAll(() => door.close());

const ask = (query: Record<string, string>) => auditPage(readAuditQuery(query));

it("is read to its end page by page, each line once, also where lines share their moment", async () => {
  const seen: string[] = [];
  let beyond: string | null = "";
  while (beyond !== null) {
    const page: Awaited<ReturnType<typeof ask>> = await ask({ staff: rareStaff, beyond });
    seen.push(...page.lines.map(({ id }) => id));
    beyond = page.next;
  }
  expect(seen).toHaveLength(lineCount / 1000);
  expect(new Set(seen).size).toBe(seen.length);
});

it("finds by who, what, on what and when together", async () => {
  const { lines } = await ask({
    action: "area.3",
    subjectType: "kind_3",
    subject: "3",
    from: "2026-01-02",
    to: "2026-03-01",
  });
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every((line) => line.action === "area.3" && line.subjectId === "3")).toBe(true);
  expect(lines.every(({ at }) => at.toISOString() >= "2026-01-02" && at.toISOString() < "2026-03-02")).toBe(
    true,
  );
});

it.each([
  ["the newest", {}],
  ["one action", { action: "area.7" }],
  ["somebody who did little", { staff: rareStaff }],
  ["one thing", { subjectType: "kind_1", subject: "1" }],
  ["a month", { from: "2026-02-01", to: "2026-03-01" }],
  ["what was never done", { action: "area.none" }],
])("answers %s of 100,000 lines by an index", async (_, query) => {
  // Often enough that PostgreSQL may settle for one plan whatever is asked.
  for (let n = 0; n < 12; n += 1) await ask(query);
  const startedMs = performance.now();
  const { lines } = await ask(query);
  expect(performance.now() - startedMs).toBeLessThan(100);
  expect(lines.length).toBeLessThanOrEqual(auditPageLength);
});

it("lists what there is to filter by without reading every line", async () => {
  await auditFilters();
  const startedMs = performance.now();
  const { actions, subjectTypes } = await auditFilters();
  expect(performance.now() - startedMs).toBeLessThan(100);
  expect([actions.length, subjectTypes.length]).toEqual([20, 5]);
});
