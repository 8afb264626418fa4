import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { noFilters } from "#modules/search/list-query.ts";
import { closeDatabase, inTransaction, openDatabase } from "#platform/db.ts";
import { insertRows } from "#prisma/seed/insert-rows.ts";
import { seedVolume } from "#prisma/seed/seed-volume.ts";
import { shopRows } from "#prisma/seed/shop-rows.ts";
import { openBenchDatabase } from "./kit/bench-database.ts";
import { runCallers } from "./kit/callers.ts";
import { questions } from "./search/questions.ts";
import { choices, narrow, search, searchNaively, suggest, suggestNaively } from "./search/ways.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    seconds: { type: "string", default: "4" },
    products: { type: "string", default: "100000" },
  },
});
const runMs = Number(options.seconds) * 1000;
const count = Number(options.products);

type Row = {
  case: string;
  way: string;
  callers: number;
  processes: 1;
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
};
const rows: Row[] = [];

const database = await openBenchDatabase();
try {
  console.log(
    `${count.toLocaleString("en-US")} products, ${cpus().length} processors, nothing cached; filling …`,
  );
  openDatabase({ url: database.superuserUrl, maxConnections: 2 });
  await fill();
  await closeDatabase();
  openDatabase({ url: database.url, maxConnections: 8 });
  printHead();
  for (const callers of [1, 8]) {
    await measure("suggestions, as typed", "shop", callers, questions("as typed", 500), suggest);
    await measure("suggestions, as typed", "ILIKE", callers, questions("as typed", 500), suggestNaively);
    await measure("suggestions, mistyped", "shop", callers, questions("mistyped", 500), suggest);
    await measure("search with facets", "shop", callers, questions("whole", 500), search);
    await measure("search", "ILIKE", callers, questions("whole", 500), searchNaively);
    await measure("search, mistyped", "shop", callers, questions("mistyped", 500), search);
    await measure("narrowed list with facets", "shop", callers, choices(500), narrow);
    await measure("everything with facets", "shop", callers, [noFilters], narrow);
  }
} finally {
  await closeDatabase();
  await database.close();
}
if (options.json) console.log(JSON.stringify({ bench: "search", rows }));

/** The seed shop without its orders, and generated products beside it. */
async function fill(): Promise<void> {
  const now = new Date();
  const seed = shopRows({ now, blurOf: () => "" });
  const tables = [
    "shop_settings",
    "media",
    "category",
    "product",
    "product_colour",
    "variant",
    "product_picture",
    "stock_level",
    "author",
    "post",
  ] as const;
  await inTransaction(async (tx) => {
    for (const table of tables) await insertRows(tx, table, seed[table]);
  });
  await seedVolume({ count, now });
}

async function measure<T>(
  name: string,
  way: string,
  callers: number,
  asked: readonly T[],
  ask: (one: T) => Promise<unknown>,
) {
  let next = 0;
  const { tookMs, elapsedMs } = await runCallers({
    callers,
    warmMs: 1_000,
    runMs,
    ask: () => {
      next += 1;
      return ask(asked[next % asked.length] as T);
    },
  });
  const sorted = Float64Array.from(tookMs).sort();
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;
  const row: Row = {
    case: name,
    way,
    callers,
    processes: 1,
    perSecond: Math.round(tookMs.length / (elapsedMs / 1000)),
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
  };
  rows.push(row);
  print([
    row.case,
    row.way,
    row.callers,
    row.perSecond,
    row.p50Ms.toFixed(1),
    row.p95Ms.toFixed(1),
    row.p99Ms.toFixed(1),
  ]);
}

function printHead(): void {
  print(["case", "way", "callers", "per s", "p50 ms", "p95 ms", "p99 ms"]);
}

function print([name, way, ...figures]: readonly (string | number)[]): void {
  console.log(
    `${String(name).padEnd(28)}${String(way).padEnd(8)}${figures.map((figure) => String(figure).padStart(10)).join("")}`,
  );
}
