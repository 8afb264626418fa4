import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Account, serverAccount } from "./account.ts";
import { type Binaries, locateBinaries } from "./binaries.ts";
import { ensureCluster, superuser } from "./initialise.ts";
import { findFreePort } from "./ports.ts";
import { findPostmaster, isAlive, type Postmaster } from "./postmaster.ts";
import { serverSettings } from "./settings.ts";
import { keepWatchdog } from "./watchdog.ts";

export type ServerOptions = {
  /** The data folder; its log and owner files stand beside it. */
  folder: string;
  password: string;
  preferredPort?: number | undefined;
  isDurable: boolean;
};

export type Server = {
  port: number;
  pid: number;
  /** Connection string of the superuser for one database. */
  superuserUrl(database: string): string;
  /** Waits for open transactions to be cut and written off ("fast"), then for the process to end. */
  stop(): Promise<void>;
  /** Called once if the server goes away without `stop`. */
  onLost(listener: () => void): void;
};

type Place = ServerOptions & { account: Account; binaries: Binaries };

/**
 * Gives a running PostgreSQL on this folder: made if there is none, adopted if a former run of ours left it alive,
 * started otherwise. The server ends soon after this process does, even by kill -9.
 */
export async function openServer(options: ServerOptions): Promise<Server> {
  const account = serverAccount();
  const binaries = locateBinaries(account);
  const place: Place = {
    ...options,
    account,
    binaries,
    folder: ensureCluster({ ...options, account, binaries }),
  };
  // Claimed before looking, so that a former run's watchdog leaves alone what we are about to adopt.
  writeFileSync(`${place.folder}.owner`, String(process.pid), { mode: 0o644 });
  const postmaster = (await adopt(place)) ?? (await startWithRetries(place));
  return superviseServer(place, postmaster);
}

async function adopt(place: Place): Promise<Postmaster | null> {
  for (;;) {
    const found = findPostmaster(place.folder);
    if (!found) return null;
    if (found.port > 0 && (await probe(place, found.port)) === "ready") return found;
    await sleep(50);
  }
}

async function startWithRetries(place: Place): Promise<Postmaster> {
  const deadlineMs = Date.now() + 15_000;
  let preferredPort = place.preferredPort;
  for (;;) {
    const outcome = await start(place, await findFreePort(preferredPort));
    if (typeof outcome !== "string") return outcome;
    // A predecessor that was killed leaves backends that need a moment to notice.
    const mayPass = /Address already in use|shared memory block|lock file/.test(outcome);
    if (!mayPass || Date.now() > deadlineMs) throw new Error(`PostgreSQL would not start:\n${outcome}`);
    if (outcome.includes("Address already in use")) preferredPort = undefined;
    await sleep(250);
  }
}

async function start(place: Place, port: number): Promise<Postmaster | string> {
  const log = openSync(`${place.folder}.log`, isLarge(`${place.folder}.log`) ? "w" : "a");
  const logStart = statSync(`${place.folder}.log`).size;
  const args = ["-D", place.folder, ...serverSettings({ port, isDurable: place.isDurable })];
  const child = spawn(place.binaries.postgres, args, {
    ...place.account,
    cwd: place.folder,
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, LC_ALL: "C" },
  });
  closeSync(log);
  let hasEnded = false;
  child.once("exit", () => {
    hasEnded = true;
  });
  child.once("error", () => {
    hasEnded = true;
  });
  child.unref();
  while (!hasEnded) {
    if ((await probe(place, port)) === "ready") return { pid: child.pid as number, port };
    await sleep(20);
  }
  return readFileSync(`${place.folder}.log`).subarray(logStart).toString("utf8");
}

function isLarge(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 10 * 1024 ** 2;
}

async function probe(place: Place, port: number): Promise<"ready" | "not yet"> {
  const client = new pg.Client({
    connectionString: urlOf(place, port, "postgres"),
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
    if (path.resolve(rows[0]?.data_directory ?? "") === path.resolve(place.folder)) return "ready";
    throw new Error(`Port ${port} answers for another PostgreSQL: ${rows[0]?.data_directory}.`);
  } catch (problem) {
    const code = (problem as { code?: string }).code ?? "";
    if (code === "28P01") throw new Error(`The password of ${place.folder} is not the one kept beside it.`);
    if (["ECONNREFUSED", "ECONNRESET", "57P03", "57P01", "57P02", "53300"].includes(code)) return "not yet";
    if (code === "" && /terminated|timeout/i.test(String(problem))) return "not yet";
    throw problem;
  } finally {
    await client.end().catch(() => {});
  }
}

function urlOf(place: Place, port: number, database: string): string {
  return `postgresql://${superuser}:${encodeURIComponent(place.password)}@127.0.0.1:${port}/${database}`;
}

function superviseServer(place: Place, { pid, port }: Postmaster): Server {
  let isStopping = false;
  const listeners: (() => void)[] = [];
  const releaseWatchdog = keepWatchdog({ ...place, pgCtl: place.binaries.pgCtl });
  const timer = setInterval(() => {
    if (isAlive(pid)) return;
    clearInterval(timer);
    releaseWatchdog();
    if (!isStopping) for (const listener of listeners) listener();
  }, 500);
  timer.unref();
  return {
    port,
    pid,
    superuserUrl: (database) => urlOf(place, port, database),
    onLost: (listener) => listeners.push(listener),
    async stop() {
      isStopping = true;
      if (isAlive(pid)) process.kill(pid, "SIGINT");
      while (isAlive(pid)) await sleep(20);
      clearInterval(timer);
      releaseWatchdog();
    },
  };
}
