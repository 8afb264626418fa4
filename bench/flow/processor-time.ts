import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Seconds of processor time by part of the shop, since its processes started. Linux only; empty elsewhere. */
export type ProcessorTime = Map<string, number>;

const ticksPerSecond = 100;

/** Who is who, told by the command line. */
const parts: [string, RegExp][] = [
  ["emulator", /stripe-emulator/],
  ["worker", /dist\/worker\.mjs/],
  ["web", /serve-web|standalone\/server\.js|next-server/],
  ["postgres", /postgres/],
];

/** Reads the processor time of every process that works on this data folder, and of this one. */
export function readProcessorTime(dataFolder: string): ProcessorTime {
  const time: ProcessorTime = new Map();
  if (!existsSync("/proc/self/stat")) return time;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const part = Number(pid) === process.pid ? "load generator" : partOf(pid, dataFolder);
    if (part !== undefined) time.set(part, (time.get(part) ?? 0) + secondsOf(pid));
  }
  return time;
}

function partOf(pid: string, dataFolder: string): string | undefined {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    const isPostgres = /^postgres|\/postgres /.test(command);
    const isOurs = isPostgres || readFileSync(`/proc/${pid}/environ`, "utf8").includes(dataFolder);
    if (!isOurs) return undefined;
    if (isPostgres && !isOurPostgres(pid, dataFolder)) return undefined;
    return parts.find(([, pattern]) => pattern.test(command))?.[0];
  } catch {
    return undefined;
  }
}

/** A PostgreSQL process works in its data directory. */
function isOurPostgres(pid: string, dataFolder: string): boolean {
  const root = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  if (root.includes(dataFolder)) return true;
  const parent = /^\d+ \(.*\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))?.[1];
  return parent !== undefined && readFileSync(`/proc/${parent}/cmdline`, "utf8").includes(dataFolder);
}

function secondsOf(pid: string): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return 0;
  }
}

/** Milliseconds of processor time per order and part, between two readings. */
export function perOrder(
  before: ProcessorTime,
  after: ProcessorTime,
  orders: number,
): Record<string, number> {
  return Object.fromEntries(
    [...after].map(([part, seconds]) => [
      part,
      round(((seconds - (before.get(part) ?? 0)) * 1000) / Math.max(1, orders)),
    ]),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
