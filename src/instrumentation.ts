import type { Instrumentation } from "next";

/**
 * Runs once before the server takes requests. A bad environment ends the process here, and names what is wrong. Nothing of
 * it belongs into a build.
 */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs" || process.env["NEXT_PHASE"] === "phase-production-build")
    return;
  const { prepareServer } = await import("#platform/http/prepare-server.ts");
  prepareServer();
}

/** Every error that a page, a route or an action let through, as one line that carries the request's id. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { requestLogger } = await import("#platform/http/request-logger.ts");
  const headers = { get: (name: string) => [request.headers[name]].flat()[0] ?? null };
  const { method, path } = request;
  const { routePath, routeType } = context;
  // The query may hold a signature.
  const details = { err: error, method, path: path.split("?")[0], routePath, routeType };
  requestLogger(headers).error(details, "a request failed");
};
