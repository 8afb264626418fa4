import process from "node:process";
import { parseArgs } from "node:util";
import { withShopDatabase } from "../scripts/start/database.ts";
import { type ProcessorTime, perOrder, readProcessorTime } from "./flow/processor-time.ts";
import { buy, type FlowTarget, type Piece, type Step, steps } from "./flow/purchase.ts";
import { readActionIds, startShop } from "./flow/running-shop.ts";
import { HttpClient } from "./flow/shop-client.ts";
import { countOrders, type Pieces, stockPieces } from "./flow/stock.ts";
import { Timings } from "./flow/timings.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    seconds: { type: "string", default: "10" },
    buyers: { type: "string", default: "1,8,32" },
  },
});

type Row = { case: string; way: string; callers: number; perSecond: number; p50Ms: number; p99Ms: number };
const rows: Row[] = [];
const notes: Record<string, unknown>[] = [];
let buyersSoFar = 0;

/** Whole purchases by some buyers at once for some seconds, each beginning the next when done. */
async function measurePurchases(target: FlowTarget, pieces: Piece[], callers: number, dataFolder: string) {
  const timings = new Timings<Step | "purchase">();
  const errors: string[] = [];
  const until = performance.now() + Number(options.seconds) * 1000;
  const before = readProcessorTime(dataFolder);
  const startedAt = performance.now();
  const ordersBefore = await countOrders();
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < until) {
        buyersSoFar += 1;
        const number = buyersSoFar;
        const piece = pieces[number % pieces.length] as Piece;
        try {
          await timings.time("purchase", () => buy(target, piece, number, timings.time));
        } catch (error) {
          errors.push(String(error));
        }
      }
    }),
  );
  const elapsed = (performance.now() - startedAt) / 1000;
  const orders = (await countOrders()) - ordersBefore;
  report("purchase", callers, orders / elapsed, timings, { orders, errors }, before, dataFolder);
}

/** A flash sale: 100 units, 400 buyers, 64 at once. */
async function measureFlashSale(target: FlowTarget, piece: Piece, dataFolder: string) {
  const timings = new Timings<Step | "purchase">();
  const tally = { paid: 0, refused: 0, errors: [] as string[] };
  const before = readProcessorTime(dataFolder);
  const startedAt = performance.now();
  const ordersBefore = await countOrders();
  let next = 0;
  await Promise.all(
    Array.from({ length: 64 }, async () => {
      while (next < 400) {
        next += 1;
        buyersSoFar += 1;
        const number = buyersSoFar;
        try {
          const outcome = await timings.time("purchase", () => buy(target, piece, number, timings.time));
          tally[outcome.kind] += 1;
        } catch (error) {
          tally.errors.push(String(error));
        }
      }
    }),
  );
  const elapsed = (performance.now() - startedAt) / 1000;
  const orders = (await countOrders()) - ordersBefore;
  const found = { seconds: round(elapsed), sold: orders, ...tally };
  report("flash sale", 64, orders / elapsed, timings, found, before, dataFolder);
}

/** The same prerendered page, over and over: what the machine can do at most. */
async function measurePage(target: FlowTarget, piece: Piece, callers: number) {
  const timings = new Timings<"page">();
  const until = performance.now() + 5000;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() < until) {
        await timings.time("page", () => target.http.send(new URL(`/product/${piece.slug}`, target.origin)));
      }
    }),
  );
  const perSecond = timings.count("page") / ((performance.now() - startedAt) / 1000);
  addRow("prerendered page", "page", callers, perSecond, timings, "page");
}

function report(
  name: string,
  callers: number,
  perSecond: number,
  timings: Timings<Step | "purchase">,
  found: { errors: string[] } & Record<string, unknown>,
  before: ProcessorTime,
  dataFolder: string,
) {
  addRow(name, "whole", callers, perSecond, timings, "purchase");
  for (const step of steps) addRow(name, step, callers, 0, timings, step);
  const processorMsPerOrder = perOrder(
    before,
    readProcessorTime(dataFolder),
    Math.max(1, timings.count("success")),
  );
  const { errors, ...rest } = found;
  const note = {
    case: name,
    callers,
    ...rest,
    errors: errors.length,
    firstError: errors[0],
    processorMsPerOrder,
  };
  notes.push(note);
  print(`  ${JSON.stringify(note)}`);
}

function addRow<S extends string>(
  name: string,
  way: string,
  callers: number,
  perSecond: number,
  timings: Timings<S>,
  step: S,
) {
  const row = {
    case: name,
    way,
    callers,
    perSecond: round(perSecond),
    p50Ms: round(timings.percentile(step, 0.5)),
    p99Ms: round(timings.percentile(step, 0.99)),
  };
  rows.push(row);
  print(
    `${name.padEnd(18)} ${way.padEnd(9)} ${String(callers).padStart(3)} buyers  ${row.perSecond.toFixed(1).padStart(8)}/s  p50 ${row.p50Ms.toFixed(1).padStart(7)} ms  p99 ${row.p99Ms.toFixed(1).padStart(7)} ms`,
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function print(text: string) {
  if (!options.json) console.log(text);
}

async function run(pieces: Pieces, target: FlowTarget, dataFolder: string) {
  const [first] = pieces.plenty;
  if (first === undefined) throw new Error("The shop has nothing to buy.");
  await measurePage(target, first, 8);
  for (const callers of options.buyers.split(",").map(Number)) {
    await measurePurchases(target, pieces.plenty, callers, dataFolder);
  }
  await measureFlashSale(target, pieces.flash, dataFolder);
  await measurePage(target, first, 8);
}

const shop = await startShop((text) => print(text.trimEnd()));
const http = new HttpClient();
try {
  await withShopDatabase(async ({ servingUrl }) => {
    const pieces = await stockPieces(servingUrl);
    await run(pieces, { origin: shop.origin, http, actions: readActionIds() }, shop.dataFolder);
  });
} finally {
  http.close();
  await shop.stop();
}
if (options.json) console.log(JSON.stringify({ bench: "flow", rows, notes }));
process.exit(0);
