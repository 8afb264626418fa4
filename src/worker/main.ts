import "./process-name.ts";
import { closeDatabase } from "#platform/db.ts";
import { env } from "#platform/env.ts";
import { logger } from "#platform/logger.ts";
import { drainEffects, drainInbox } from "./jobs.ts";
import { startSchedule } from "./schedule.ts";
import { drainOnWork } from "./wake-up.ts";

/**
 * The worker: carries out effects and processes Stripe's events as they arrive, and runs the recurring jobs. Any number
 * may run; each stops by itself when its parent has gone.
 */
async function main(): Promise<void> {
  env();
  const stopEffects = drainOnWork({ name: "effect", pollMs: 5_000, restMs: 250, drain: drainEffects });
  // An event is due a second after it came, so nothing announces it: the poll finds it.
  const stopInbox = drainOnWork({ name: "stripe-event", pollMs: 500, restMs: 0, drain: drainInbox });
  const stopSchedule = await startSchedule();
  logger.info("the worker is up");
  process.send?.({ kind: "ready" });

  let isStopping = false;
  const stop = async (reason: string) => {
    if (isStopping) return;
    isStopping = true;
    logger.info({ reason }, "the worker stops");
    await Promise.all([stopEffects(), stopInbox(), stopSchedule()]);
    await closeDatabase();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop("SIGTERM"));
  process.on("SIGINT", () => void stop("SIGINT"));
  process.on("disconnect", () => void stop("the parent has gone"));
}

main().catch((error: unknown) => {
  logger.fatal({ err: error }, "the worker could not start");
  process.exit(1);
});
