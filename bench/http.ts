import process from "node:process";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { withShopDatabase } from "../scripts/start/database.ts";
import type { Piece } from "./flow/purchase.ts";
import { readActionIds, startShop } from "./flow/running-shop.ts";
import { type ActionIds, Buyer, HttpClient } from "./flow/shop-client.ts";
import { stockPieces } from "./flow/stock.ts";
import { Timings } from "./flow/timings.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "1,8,32" },
    /** A shop that runs already, on the data folder in CARTELLE_DATA_DIR; else one is built and started. */
    origin: { type: "string" },
  },
});

type Row = { case: string; way: string; callers: number; perSecond: number; p50Ms: number; p99Ms: number };
type Target = { origin: string; http: HttpClient; actions: ActionIds; pieces: Piece[] };

const rows: Row[] = [];
const durationMs = Number(options.seconds) * 1000;
let buyers = 0;

const reads = [
  ["static file", "/favicon.svg"],
  ["home", "/"],
  ["shop", "/shop"],
  ["product", "/product/wool-coat"],
  ["search page", "/search?q=coat"],
  ["suggestions", "/api/search/suggest?q=coat"],
  ["narrowed list", "/api/listing?in=outerwear&stock=in"],
] as const;

/** The same address over keep-alive connections, answer after answer. */
async function measureRead(name: string, url: string, callers: number): Promise<void> {
  const result = await autocannon({ url, connections: callers, duration: durationMs / 1000 });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  const { average } = result.requests;
  addRow(name, "GET", callers, average, result.latency.p50, result.latency.p99);
}

/** Buyers who come, put a piece into their bag and begin to check out, each with a bag of its own. */
async function measureBuyers(target: Target, callers: number): Promise<void> {
  const timings = new Timings<"add" | "begin">();
  const startedAt = performance.now();
  const addingMs = { add: 0, begin: 0 };
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (performance.now() - startedAt < durationMs * 2) {
        buyers += 1;
        const piece = target.pieces[buyers % target.pieces.length] as Piece;
        const buyer = new Buyer({ ...target, address: addressOf(buyers) });
        const page = `/product/${piece.slug}`;
        const from = performance.now();
        const added = await timings.time("add", () =>
          buyer.act<{ ok: boolean }>(page, "addToCart", { variantId: piece.variantId, quantity: 1 }),
        );
        const between = performance.now();
        const leadsTo = await timings.time("begin", () => buyer.post(page, "beginCheckoutForm"));
        addingMs.add += between - from;
        addingMs.begin += performance.now() - between;
        if (!added.ok || !leadsTo.endsWith("/checkout")) throw new Error(`A buyer was sent to ${leadsTo}`);
      }
    }),
  );
  for (const step of ["add", "begin"] as const) {
    // Callers spend part of their time on the other step: what each step alone would sustain is counted from its share.
    const perSecond = timings.count(step) / (addingMs[step] / callers / 1000);
    const name = step === "add" ? "add to bag" : "begin checkout";
    addRow(name, "POST", callers, perSecond, timings.percentile(step, 0.5), timings.percentile(step, 0.99));
  }
}

function addRow(
  name: string,
  way: string,
  callers: number,
  perSecond: number,
  p50: number,
  p99: number,
): void {
  const round = (value: number) => Math.round(value * 10) / 10;
  const row = { case: name, way, callers, perSecond: round(perSecond), p50Ms: round(p50), p99Ms: round(p99) };
  rows.push(row);
  print(
    `${name.padEnd(16)} ${way.padEnd(5)} ${String(callers).padStart(3)} connections ${row.perSecond.toFixed(0).padStart(7)}/s   p50 ${row.p50Ms.toFixed(1).padStart(7)} ms   p99 ${row.p99Ms.toFixed(1).padStart(7)} ms`,
  );
}

function print(text: string): void {
  if (!options.json) console.log(text);
}

/** Each buyer has an address of its own, out of 198.18.0.0/15, which RFC 2544 keeps for benchmarks. */
function addressOf(number: number): string {
  return `198.${18 + ((number >> 16) & 1)}.${(number >> 8) & 255}.${number & 255}`;
}

async function run(target: Target): Promise<void> {
  for (const callers of options.connections.split(",").map(Number)) {
    for (const [name, address] of reads) await measureRead(name, target.origin + address, callers);
    await measureBuyers(target, callers);
  }
}

async function withShop(work: (origin: string) => Promise<void>): Promise<void> {
  if (options.origin !== undefined) return work(options.origin);
  const shop = await startShop((text) => print(text.trimEnd()));
  try {
    await work(shop.origin);
  } finally {
    await shop.stop();
  }
}

const http = new HttpClient();
await withShop(async (origin) => {
  await withShopDatabase(async ({ servingUrl }) => {
    const { plenty } = await stockPieces(servingUrl);
    await run({ origin, http, actions: readActionIds(), pieces: plenty });
  });
});
http.close();
if (options.json) console.log(JSON.stringify({ bench: "http", rows }));
process.exit(0);
