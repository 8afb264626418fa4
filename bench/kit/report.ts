import type { Timings } from "./callers.ts";

/** One measurement. Every bench prints these as a table, and with --json as one line at the end. */
export type Row = {
  case: string;
  way: string;
  callers: number;
  processes: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
};

/** Puts together what several processes saw in the same time. */
export function summarise(timings: readonly Timings[]): Pick<Row, "perSecond" | "p50Ms" | "p99Ms"> {
  const tookMs = Float64Array.from(timings.flatMap((timing) => timing.tookMs)).sort();
  const perSecond = timings.reduce(
    (sum, timing) => sum + timing.tookMs.length / (timing.elapsedMs / 1000),
    0,
  );
  const at = (share: number) =>
    rounded(tookMs[Math.min(tookMs.length - 1, Math.floor(tookMs.length * share))] ?? 0);
  return { perSecond: Math.round(perSecond), p50Ms: at(0.5), p99Ms: at(0.99) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A table row for people; `remark` stands at its end. */
export function printRow(row: Row, remark = ""): void {
  const cells = [
    row.case.padEnd(28),
    row.way.padEnd(26),
    `${row.callers}${row.processes > 1 ? ` in ${row.processes} processes` : ""}`.padStart(18),
    row.perSecond.toLocaleString("en-US").padStart(9),
    row.p50Ms.toFixed(2).padStart(9),
    row.p99Ms.toFixed(2).padStart(9),
    `  ${remark}`,
  ];
  console.log(cells.join(" "));
}

export function printHead(): void {
  const cells = ["case".padEnd(28), "way".padEnd(26), "callers".padStart(18), "per s".padStart(9)];
  console.log([...cells, "p50 ms".padStart(9), "p99 ms".padStart(9)].join(" "));
}
