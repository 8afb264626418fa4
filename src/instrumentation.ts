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
