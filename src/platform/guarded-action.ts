import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { requestIdOf } from "./http/request-logger.ts";
import { newId } from "./ids.ts";
import { withLogContext } from "./log-context.ts";
import { logger } from "./logger.ts";
import { err } from "./result.ts";

/** What a person is told of a bug: a number that finds the full error in the log. */
export type Unexpected = { code: "unexpected"; incidentId: string };

/**
 * Runs the body of a Server Action; all that it logs carries the request's id. What nobody expected becomes `unexpected`, with the whole error in the log under the
 * incident's id; Next's own redirects and not-founds pass through.
 */
export async function guarded<T>(
  action: string,
  body: () => Promise<T>,
): Promise<T | { ok: false; error: Unexpected }> {
  try {
    return await withLogContext({ requestId: requestIdOf(await headers()), action }, body);
  } catch (error) {
    unstable_rethrow(error);
    const incidentId = newId();
    logger.error({ err: error, incidentId, action }, "an action failed");
    return err({ code: "unexpected", incidentId });
  }
}
