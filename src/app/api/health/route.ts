import { connection } from "next/server";
import { readHealth } from "#platform/http/health.ts";
import { privateJson } from "#platform/http/responses.ts";

/**
 * For balancers and start scripts: 200 when the process can serve, 503 when it can't. `?probe=live` asks only whether the
 * process answers at all, so that a database that is away doesn't get web processes killed.
 */
export async function GET(request: Request): Promise<Response> {
  await connection();
  if (new URL(request.url).searchParams.get("probe") === "live") return privateJson({ live: true });
  const health = await readHealth(process.env.LATEST_MIGRATION ?? "");
  return privateJson(health, { status: health.ready ? 200 : 503 });
}
