// Serves the built shop with one process or several: Node runs JavaScript on one core, and a shop under load wants more.
import cluster from "node:cluster";
import os from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";

const server = fileURLToPath(new URL("../../.next/standalone/server.js", import.meta.url));
const wanted = Number(process.env.WEB_PROCESSES) || Math.min(4, os.availableParallelism());
const pauseMs = 500;

if (wanted <= 1) await import(server);
else serveWithMany(wanted);

/** One listening socket, shared; a process that ends by itself is replaced. */
function serveWithMany(count) {
  let isStopping = false;
  cluster.setupPrimary({ exec: server });
  for (let index = 0; index < count; index += 1) cluster.fork();
  cluster.on("exit", (worker, code, signal) => {
    if (isStopping) return;
    console.error(`web process ${worker.process.pid} ended (${signal ?? `code ${code}`}); starting another`);
    setTimeout(() => isStopping || cluster.fork(), pauseMs);
  });
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.on(signal, () => {
      isStopping = true;
      // Each drains what it is answering; the last one's end lets this process end.
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
    });
  }
}
