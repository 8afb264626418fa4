import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import type { Account } from "./account.ts";

// Handed to the shell as text: the account it runs under may not be able to read the project's folder.
const script = readFileSync(new URL("./watchdog.sh", import.meta.url), "utf8");
const pauseMs = 1000;

/**
 * Keeps a small process beside the server that stops it when this process has gone, even by kill -9. Returns what ends
 * it without touching the server.
 */
export function keepWatchdog(server: { folder: string; pgCtl: string; account: Account }): () => void {
  let isReleased = false;
  let current: ChildProcess;
  const launch = () => {
    const args = ["-c", script, "watchdog.sh", server.pgCtl, server.folder, String(process.pid)];
    current = spawn("/bin/sh", args, {
      ...server.account,
      cwd: "/",
      detached: true,
      stdio: ["pipe", "ignore", "ignore"],
    });
    current.unref();
    current.stdin?.on("error", () => {});
    current.once("exit", () => {
      if (!isReleased) setTimeout(() => !isReleased && launch(), pauseMs).unref();
    });
  };
  launch();
  return () => {
    isReleased = true;
    // Not by closing its input, at which it would stop whatever server then runs on the folder.
    current.kill("SIGKILL");
    current.stdin?.destroy();
  };
}
