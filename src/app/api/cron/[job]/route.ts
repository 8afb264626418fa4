import { env } from "#platform/env.ts";
import { privateJson } from "#platform/http/responses.ts";
import { recordRun } from "#platform/job-runs.ts";
import { isEqualSecret } from "#platform/signing.ts";
import { isJobName, jobs } from "#worker/jobs.ts";

type Context = { params: Promise<{ job: string }> };

/** Runs one recurring job, for platforms without a worker; vercel.json declares when. Bearer CRON_SECRET. */
async function run(request: Request, { params }: Context): Promise<Response> {
  if (!isAllowed(request)) return privateJson({ error: "This needs the cron secret." }, { status: 401 });
  const { job } = await params;
  if (!isJobName(job))
    return privateJson({ error: `There is no job "${job.slice(0, 40)}".` }, { status: 404 });
  return privateJson({ job, outcome: await recordRun(job, jobs[job].run) });
}

function isAllowed(request: Request): boolean {
  const secret = env().CRON_SECRET;
  const given = request.headers.get("authorization") ?? "";
  return secret !== undefined && isEqualSecret(`Bearer ${secret}`, given);
}

export { run as GET, run as POST };
