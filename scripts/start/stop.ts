import process from "node:process";
import { watchParents } from "../bootstrap/parents.mjs";

type Stop = () => Promise<void>;

/** What runs, in the order in which it is stopped: first what takes requests, last what keeps the data. */
const stages = ["web", "worker", "step", "emulator", "database", "folder"] as const;
export type Stage = (typeof stages)[number];

/** Remembers how to stop what was started. */
export type StopList = {
  /** What is added while all is being stopped is stopped at once. */
  add(stage: Stage, stop: Stop): void;
  /** Stops all, stage by stage, once; whoever calls again waits for the same end. */
  run(): Promise<void>;
  isStopping(): boolean;
};

export function makeStopList(): StopList {
  const stops: { stage: Stage; stop: Stop }[] = [];
  let ending: Promise<void> | undefined;
  return {
    add(stage, stop) {
      if (ending) ending = ending.then(stop);
      else stops.push({ stage, stop });
    },
    run() {
      ending ??= stopInOrder(stops);
      return ending;
    },
    isStopping: () => ending !== undefined,
  };
}

async function stopInOrder(stops: { stage: Stage; stop: Stop }[]): Promise<void> {
  for (const stage of stages) {
    const ofStage = stops.filter((entry) => entry.stage === stage);
    await Promise.all(ofStage.map(({ stop }) => stop().catch((problem) => console.error(problem))));
  }
}

/** Calls `stop` at SIGINT, SIGTERM, SIGHUP, and when the npm that started this process has gone. */
export function onAskedToStop(stop: (reason: string) => void): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(signal));
  watchParents(() => stop("the process that started this one has gone"));
  // Whoever read our output may have gone too, which must not keep us from stopping in order.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
}
