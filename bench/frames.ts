import process from "node:process";
import { parseArgs } from "node:util";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { ensureChromium } from "../scripts/test/chromium.ts";
import { startShop } from "./flow/running-shop.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    /** A shop that is running already; else one is started. */
    origin: { type: "string" },
    throttle: { type: "string", default: "4" },
    runs: { type: "string", default: "3" },
  },
});

type Row = {
  case: string;
  frames: number;
  p50Ms: number;
  p95Ms: number;
  over16: number;
  over50: number;
  longTasks: number;
  /** Processor time of the page's main thread for each frame: what is left when the machine's other work is taken away. */
  mainMsPerFrame: number;
};

const screens = [
  { name: "phone", width: 390, height: 844 },
  { name: "desktop", width: 1440, height: 900 },
];

/** Scrolls at a steady pace from top to bottom, as a wheel or a thumb does: by input, not by script. */
async function scrollThrough(cdp: CDPSession, page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await cdp.send("Input.synthesizeScrollGesture", {
    x: 200,
    y: 300,
    yDistance: -height,
    speed: 1_200,
    gestureSourceType: "mouse",
  });
}

type Seen = { gaps: number[]; longTasks: number; mainMs: number };

/** What the main thread needs between frames; the compositor scrolls and moves by itself. */
async function measure(page: Page, cdp: CDPSession): Promise<Seen> {
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await mainThreadMs(cdp);
  await page.evaluate(() => {
    const seen = { gaps: [] as number[], longTasks: 0, isOver: false };
    Object.assign(window, { seen });
    let last = performance.now();
    const note = (at: number) => {
      seen.gaps.push(at - last);
      last = at;
      if (!seen.isOver) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    new PerformanceObserver((list) => {
      seen.longTasks += list.getEntries().length;
    }).observe({ type: "longtask" });
  });
  await scrollThrough(cdp, page);
  const mainMs = (await mainThreadMs(cdp)) - before;
  const seen = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { gaps: number[]; longTasks: number; isOver: boolean } };
    seen.isOver = true;
    return { gaps: seen.gaps.slice(2), longTasks: seen.longTasks };
  });
  return { ...seen, mainMs };
}

async function mainThreadMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
}

async function run(origin: string): Promise<Row[]> {
  const executablePath = ensureChromium((text) => process.stderr.write(text));
  const args = ["--disable-background-networking", "--disable-dev-shm-usage"];
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  const browser = await chromium.launch({ executablePath, args });
  const rows: Row[] = [];
  try {
    for (const { name, ...viewport } of screens) {
      for (const path of ["/", "/shop"]) {
        for (const motion of ["no-preference", "reduce"] as const) {
          const gaps: number[] = [];
          let [longTasks, mainMs] = [0, 0];
          for (let round = 0; round < Number(options.runs); round += 1) {
            const page = await browser.newPage({ viewport, reducedMotion: motion });
            await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
            const cdp = await page.context().newCDPSession(page);
            await cdp.send("Emulation.setCPUThrottlingRate", { rate: Number(options.throttle) });
            const seen = await measure(page, cdp);
            gaps.push(...seen.gaps);
            longTasks += seen.longTasks;
            mainMs += seen.mainMs;
            await page.close();
          }
          rows.push(
            rowOf(`${path} on a ${name}${motion === "reduce" ? ", no motion" : ""}`, {
              gaps,
              longTasks,
              mainMs,
            }),
          );
        }
      }
    }
  } finally {
    await browser.close();
  }
  return rows;
}

function rowOf(name: string, { gaps, longTasks, mainMs }: Seen): Row {
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return {
    case: name,
    frames: sorted.length,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    // A frame of 60 Hz is 16.7 ms; a clock that ticks between frames rounds a little.
    over16: sorted.filter((gap) => gap > 17.5).length,
    over50: sorted.filter((gap) => gap > 50).length,
    longTasks,
    mainMsPerFrame: Math.round((mainMs / Math.max(1, sorted.length)) * 10) / 10,
  };
}

const shop = options.origin === undefined ? await startShop((text) => process.stderr.write(text)) : null;
try {
  const rows = await run(options.origin ?? (shop as { origin: string }).origin);
  if (options.json) console.log(JSON.stringify({ bench: "frames", rows }));
  else {
    for (const { case: name, ...row } of rows) {
      console.log(
        `${name.padEnd(32)} ${String(row.frames).padStart(5)} frames  p50 ${row.p50Ms.toFixed(1).padStart(5)} ms  p95 ${row.p95Ms.toFixed(1).padStart(5)} ms  over 16.7 ms ${String(row.over16).padStart(4)}  over 50 ms ${String(row.over50).padStart(3)}  long tasks ${row.longTasks}  main thread ${row.mainMsPerFrame.toFixed(1)} ms a frame`,
      );
    }
  }
} finally {
  await shop?.stop();
}
process.exit(0);
