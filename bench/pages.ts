import process from "node:process";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import lighthouse, { type Result } from "lighthouse";
import { findFreePort } from "../scripts/postgres/ports.ts";
import { ensureChromium } from "../scripts/test/chromium.ts";
import { startShop } from "./flow/running-shop.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    /** The middle one of so many runs is told. */
    runs: { type: "string", default: "3" },
    /** A shop that runs already; else one is built and started. */
    origin: { type: "string" },
    pages: { type: "string", default: "home,shop,product,cart,article" },
  },
});

type Row = {
  page: string;
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number | null;
  lcpMs: number;
  cls: number;
  tbtMs: number;
  kilobytes: number;
  requests: number;
  /** Audits that cost points. */
  missing: string[];
};

const addresses: Record<string, (origin: string) => Promise<string> | string> = {
  home: () => "/",
  shop: () => "/shop",
  product: () => "/product/wool-coat",
  cart: () => "/cart",
  article: newestArticle,
};

async function newestArticle(origin: string): Promise<string> {
  const map = await (await fetch(`${origin}/sitemap.xml`)).text();
  const found = /<loc>[^<]*(\/journal\/[^<]+)<\/loc>/.exec(map)?.[1];
  if (found === undefined) throw new Error("The sitemap names no article.");
  return found;
}

/** Lighthouse as it is run for a phone: a slow network and a slow processor, both simulated. */
async function measure(url: string, port: number): Promise<Result> {
  const answer = await lighthouse(url, { port, output: "json", logLevel: "silent" });
  if (answer === undefined) throw new Error(`Lighthouse had nothing to say of ${url}`);
  return answer.lhr;
}

function rowOf(page: string, lhr: Result): Row {
  const score = (name: string) => Math.round((lhr.categories[name]?.score ?? 0) * 100);
  const value = (name: string) => lhr.audits[name]?.numericValue ?? 0;
  // A page about one reader is kept out of search engines on purpose: its score would say no more than that.
  const isHidden = lhr.audits["is-crawlable"]?.score === 0;
  const weighty = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    page,
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: isHidden ? null : score("seo"),
    lcpMs: Math.round(value("largest-contentful-paint")),
    cls: Math.round(value("cumulative-layout-shift") * 1000) / 1000,
    tbtMs: Math.round(value("total-blocking-time")),
    kilobytes: Math.round(value("total-byte-weight") / 1024),
    requests: requestsOf(lhr),
    missing: [...new Set(weighty)].filter((id) => {
      const { score: points } = lhr.audits[id] ?? {};
      return points !== null && points !== undefined && points < 0.9 && !(isHidden && id === "is-crawlable");
    }),
  };
}

function requestsOf(lhr: Result): number {
  const details = lhr.audits["network-requests"]?.details;
  return details !== undefined && "items" in details && Array.isArray(details.items)
    ? details.items.length
    : 0;
}

function middleOf(rows: Row[]): Row {
  const ordered = rows.toSorted((a, b) => a.performance - b.performance || b.lcpMs - a.lcpMs);
  return ordered[Math.floor(ordered.length / 2)] as Row;
}

function printRow(row: Row): void {
  const cells = [
    row.page.padEnd(9),
    String(row.performance).padStart(5),
    String(row.accessibility).padStart(5),
    String(row.bestPractices).padStart(5),
    (row.seo === null ? "–" : String(row.seo)).padStart(5),
    `${row.lcpMs}`.padStart(8),
    row.cls.toFixed(3).padStart(7),
    `${row.tbtMs}`.padStart(7),
    `${row.kilobytes}`.padStart(7),
    `${row.requests}`.padStart(9),
    `  ${row.missing.join(" ")}`,
  ];
  console.log(cells.join(" "));
}

async function run(origin: string): Promise<Row[]> {
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const port = await findFreePort();
  const browser = await chromium.launch({
    executablePath: ensureChromium((text) => process.stderr.write(text)),
    args: [`--remote-debugging-port=${port}`, "--disable-dev-shm-usage", ...asRoot],
  });
  const rows: Row[] = [];
  if (!options.json)
    console.log("page       perf  a11y  best   seo   LCP ms     CLS  TBT ms      KB  requests");
  try {
    for (const page of options.pages.split(",")) {
      const url = origin + (await addresses[page]?.(origin));
      const runs: Row[] = [];
      for (let attempt = 0; attempt < Number(options.runs); attempt++)
        runs.push(rowOf(page, await measure(url, port)));
      const row = middleOf(runs);
      rows.push(row);
      if (!options.json) printRow(row);
    }
  } finally {
    await browser.close();
  }
  return rows;
}

const shop =
  options.origin === undefined ? await startShop((text) => console.error(text.trimEnd())) : undefined;
try {
  const rows = await run(options.origin ?? (shop as { origin: string }).origin);
  if (options.json) console.log(JSON.stringify({ bench: "pages", rows }));
} finally {
  await shop?.stop();
}
process.exit(0);
