import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { openBenchDatabase } from "./kit/bench-database.ts";
import type { Timings } from "./kit/callers.ts";
import { runProcesses } from "./kit/processes.ts";
import { printHead, printRow, type Row, summarise } from "./kit/report.ts";
import type { BuyersOrder } from "./reserve/buyers.ts";
import { fillCarts } from "./reserve/carts.ts";
import type { ShoppersOrder } from "./reserve/shoppers.ts";
import { stockUp, tidyUp } from "./reserve/stock.ts";
import { type WayName, wayNames } from "./reserve/ways.ts";

const { values: options } = parseArgs({
  options: { json: { type: "boolean" }, seconds: { type: "string", default: "2" }, only: { type: "string" } },
});
const runMs = Number(options.seconds) * 1000;
const warmMs = Math.min(500, runMs);

const cases = [
  { name: "hot variant", variants: 1, linesPerCart: 1 },
  { name: "1,000 variants", variants: 1000, linesPerCart: 1 },
  { name: "3-line carts", variants: 1000, linesPerCart: 3 },
].filter(isWanted);

/** The whole of "begin checkout": cart read, units held, checkout with its snapshot written, cart promised. */
const beginCases = [
  { name: "begin checkout, hot variant", variants: 1, linesPerCart: 1 },
  { name: "begin checkout, 3-line carts", variants: 1000, linesPerCart: 3 },
].filter(isWanted);

const crowds = [
  { callers: 1, processes: 1 },
  { callers: 8, processes: 1 },
  { callers: 64, processes: 1 },
  { callers: 256, processes: 1 },
  { callers: 256, processes: 2 },
];

const rows: Row[] = [];
const database = await openBenchDatabase();
try {
  console.log(
    `holds per second, ${cpus().length} processors, every commit on disk, ${options.seconds} s each\n`,
  );
  printHead();
  for (const { name, variants, linesPerCart } of cases) {
    const variantIds = await stockUp(database.superuserUrl, variants);
    for (const crowd of crowds) {
      for (const way of wayNames) await measure({ name, way, variantIds, linesPerCart, ...crowd });
    }
  }
  for (const checkouts of beginCases) {
    for (const crowd of crowds) await measureBegin({ ...checkouts, ...crowd });
  }
} finally {
  await database.close();
}
if (options.json) console.log(JSON.stringify({ bench: "reserve", rows }));

async function measure(run: {
  name: string;
  way: WayName;
  variantIds: string[];
  linesPerCart: number;
  callers: number;
  processes: number;
}): Promise<void> {
  const { name, way, variantIds, linesPerCart, callers, processes } = run;
  await tidyUp(database.superuserUrl, way === "unit rows, SKIP LOCKED" ? variantIds : []);
  const order = {
    url: database.url,
    way,
    variantIds,
    linesPerCart,
    callers: callers / processes,
    warmMs,
    runMs,
  };
  const program = new URL("./reserve/buyers.ts", import.meta.url);
  const orders = Array.from({ length: processes }, () => order);
  const timings = await runProcesses<BuyersOrder, Timings>(program, orders);
  const row: Row = { case: name, way, callers, processes, ...summarise(timings) };
  rows.push(row);
  const desk = rows.find((other) => other.way === "desk" && other.case === name && isSameCrowd(other, row));
  if (way === "desk" || desk === undefined) printRow(row);
  else printRow(row, `the desk does ${(desk.perSecond / row.perSecond).toFixed(1)}×`);
}

async function measureBegin(run: {
  name: string;
  variants: number;
  linesPerCart: number;
  callers: number;
  processes: number;
}): Promise<void> {
  const { name, callers, processes } = run;
  const carts = Math.ceil(Math.min(callers * 2500, 25_000) * ((warmMs + runMs) / 1000));
  const cartIds = await fillCarts(database.superuserUrl, { ...run, carts });
  const share = Math.floor(carts / processes);
  const orders = Array.from({ length: processes }, (_, index) => ({
    url: database.url,
    cartIds: cartIds.slice(index * share, (index + 1) * share),
    callers: callers / processes,
    warmMs,
    runMs,
  }));
  const program = new URL("./reserve/shoppers.ts", import.meta.url);
  const timings = await runProcesses<ShoppersOrder, Timings>(program, orders);
  const row: Row = {
    case: name,
    way: "desk with checkout's hooks",
    callers,
    processes,
    ...summarise(timings),
  };
  rows.push(row);
  printRow(row);
}

function isWanted({ name }: { name: string }): boolean {
  return options.only === undefined || name.includes(options.only);
}

function isSameCrowd(one: Row, other: Row): boolean {
  return one.callers === other.callers && one.processes === other.processes;
}
