import "server-only";
import { PgBoss } from "pg-boss";
import { env } from "#platform/env.ts";
import { recordRun } from "#platform/job-runs.ts";
import { logger } from "#platform/logger.ts";
import { isJobName, jobs } from "./jobs.ts";

/**
 * Runs the recurring jobs by pg-boss, whose schedule lives in PostgreSQL: with any number of workers each run happens in
 * one of them. Returns what stops it, after the runs under way.
 */
export async function startSchedule(): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    schema: "pgboss",
    createSchema: false,
    max: 4,
  });
  boss.on("error", (error: Error) => logger.error({ err: error }, "the job queue reported an error"));
  await boss.start();
  for (const name of Object.keys(jobs)) {
    if (!isJobName(name)) continue;
    await boss.createQueue(name, { policy: "stately", retryLimit: 0 });
    await boss.schedule(name, jobs[name].cron);
    await boss.work(name, { pollingIntervalSeconds: 2 }, async () => {
      await recordRun(name, jobs[name].run);
    });
  }
  return () => boss.stop({ graceful: true, timeout: 10_000 });
}
