import { db } from "./db.ts";
import { logger } from "./logger.ts";
import { sql } from "./sql.ts";

/**
 * Runs a recurring job and remembers when it last ran and how it ended, for alerts on a silent one. Rethrows what the job
 * throws.
 */
export async function recordRun(job: string, run: () => Promise<object>): Promise<object> {
  await db().affected(sql`
    insert into job_run (job, started_at) values (${job}, now())
    on conflict (job) do update set started_at = now(), finished_at = null, error = null`);
  try {
    const outcome = await run();
    await db().affected(sql`
      update job_run set finished_at = now(), outcome = ${JSON.stringify(outcome)}::jsonb where job = ${job}`);
    logger.debug({ job, outcome }, "a job ran");
    return outcome;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await db().affected(sql`update job_run set finished_at = now(), error = ${message} where job = ${job}`);
    throw error;
  }
}
