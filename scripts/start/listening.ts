import { setTimeout as sleep } from "node:timers/promises";
import { isPortFree } from "../postgres/ports.ts";
import type { RunSettings } from "./environment.ts";
import { StartProblem } from "./problem.ts";
import type { StopList } from "./stop.ts";

const farewellMs = 10_000;
const firstAnswerMs = 60_000;

/**
 * Makes sure that the shop's port is ours to take. After a crash the former run's web process may need a moment to go.
 * @throws StartProblem naming the port if somebody else has it.
 */
export async function waitForPort(settings: RunSettings, hadCrashed: boolean): Promise<void> {
  const deadline = Date.now() + (hadCrashed ? farewellMs : 0);
  while (!(await isPortFree(settings.port, settings.host))) {
    if (Date.now() >= deadline) {
      const command = settings.mode === "production" ? "npm start" : "npm run dev";
      throw new StartProblem(
        `Port ${settings.port} is taken by another program.\n` +
          `Stop that one, or choose another port: PORT=${settings.port + 1} ${command}`,
      );
    }
    await sleep(50);
  }
}

/** Resolves once the shop answers that it is ready, database included. */
export async function waitForWeb(settings: RunSettings, stops: StopList): Promise<void> {
  const host = settings.host === "0.0.0.0" || settings.host === "::" ? "127.0.0.1" : settings.host;
  const deadline = Date.now() + firstAnswerMs;
  while (!stops.isStopping()) {
    if (await isHealthy(`http://${host}:${settings.port}/api/health`)) return;
    if (Date.now() > deadline)
      throw new StartProblem("The shop did not become ready in a minute; its own words are above.");
    await sleep(25);
  }
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
