#!/usr/bin/env node
import { startEmulator } from "./emulator.ts";
import { readOptions, USAGE } from "./options.ts";

const say = (event: string, more: object = {}) =>
  process.stdout.write(`${JSON.stringify({ name: "stripe-emulator", event, ...more })}\n`);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === "help") {
    process.stdout.write(USAGE);
    return;
  }
  const emulator = await startEmulator(options);
  const { url, port } = emulator;
  let stopping = false;
  const stop = (reason: string) => {
    if (stopping) return;
    stopping = true;
    emulator.close().then(
      () => {
        say("stopped", { reason });
        process.exit(0);
      },
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", () => stop("SIGTERM"));
  process.on("SIGINT", () => stop("SIGINT"));
  // A parent that started us with a channel takes us down with it, however it died.
  process.on("disconnect", () => stop("parent gone"));

  // Said last: whoever reads it may end us at once.
  say("started", { url, port, data: options.dataDir, pid: process.pid });
  process.send?.({ type: "ready", url, port });
}

main().catch((error: NodeJS.ErrnoException) => {
  const message = error.code === "EADDRINUSE" ? `the port is taken: ${error.message}` : error.message;
  process.stderr.write(`${JSON.stringify({ name: "stripe-emulator", event: "failed", message })}\n`);
  process.exit(1);
});
