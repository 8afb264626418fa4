// @ts-check
import { setTimeout as sleep } from "node:timers/promises";
import { openConnection, readChanges } from "./tag-table.mjs";

/** @typedef {import("./tag-table.mjs").Place} Place */

const pollMs = 200;
const retryMs = 500;
/** A request waits this long for the latest news; then it is served from what is known, which the poll keeps young. */
const patienceMs = 500;
/** The first requests of a process wait longer: until the database has said what changed since the build. */
const firstPatienceMs = 3_000;

/**
 * Keeps `changes` up to date with the table of tag versions: LISTEN tells at once, and a poll finds what LISTEN missed (a
 * pooler in between, a lost notification). Both come a moment after the commit, on a busy machine some milliseconds, so
 * a request looks for itself first; all that wait share one look, which makes it cheap. While the database can't be
 * reached everything known stays as it is.
 *
 * @param {{
 *   url: string;
 *   changes: import("./tag-changes.mjs").TagChanges;
 *   since?: Place | undefined;
 *   log: { warn(details: object, message: string): void; info(details: object, message: string): void };
 * }} options `since` is where the entries at number 0 were made; without it they count as stale.
 */
export function followTags({ url, changes, since, log }) {
  let seen = since;
  let isStopped = false;
  let isLost = false;
  /** @type {import("pg").Client | undefined} */
  let client;
  let wake = () => {};
  // News announced but not read yet. It exists from the start: nothing has been read then.
  /** @type {PromiseWithResolvers<void> | undefined} */
  let announced = Promise.withResolvers();
  /** @type {PromiseWithResolvers<void> | undefined} */
  let beingRead;
  let patience = firstPatienceMs;
  void run();

  return {
    /** Resolves when everything committed by now has been taken in, or patience ends. Never rejects. */
    latest() {
      if (isLost) return undefined;
      announce();
      const pending = announced ?? beingRead;
      return pending === undefined ? undefined : withPatience(pending.promise, patience);
    },
    isConnected: () => client !== undefined && !isLost,
    async stop() {
      isStopped = true;
      wake();
      await client?.end().catch(() => {});
    },
  };

  function announce() {
    announced ??= Promise.withResolvers();
    wake();
  }

  async function run() {
    while (!isStopped) {
      try {
        await followOneConnection();
      } catch (error) {
        noteLost(error);
        await sleep(retryMs, undefined, { ref: false });
      }
    }
  }

  async function followOneConnection() {
    const connection = openConnection(url);
    client = connection;
    /** @type {Promise<never>} */
    const broken = new Promise((_, reject) => {
      connection.on("error", reject);
      connection.on("end", () => reject(new Error("the connection ended")));
    });
    broken.catch(() => {});
    connection.on("notification", announce);
    try {
      await Promise.race([connection.connect(), broken]);
      await connection.query("listen cache_tags");
      await read(connection, { afterBreak: true });
      noteFound();
      while (!isStopped) {
        await Promise.race([nextLook(), broken]);
        await read(connection, { afterBreak: false });
      }
    } finally {
      await connection.end().catch(() => {});
    }
  }

  /** @param {import("pg").Client} connection @param {{ afterBreak: boolean }} options */
  async function read(connection, options) {
    beingRead = announced;
    announced = undefined;
    const { place, news } = await readChanges(connection, seen, options);
    if (isContinued(seen, place)) changes.apply(news);
    else changes.forgetEverything();
    seen = place;
    settle();
  }

  function nextLook() {
    if (announced !== undefined) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs).unref();
      wake = () => {
        clearTimeout(timer);
        resolve(undefined);
      };
    });
  }

  function settle() {
    beingRead?.resolve();
    beingRead = undefined;
    patience = patienceMs;
  }

  /** @param {unknown} error */
  function noteLost(error) {
    settle();
    announced?.resolve();
    announced = undefined;
    if (isLost || isStopped) return;
    isLost = true;
    log.warn({ err: error }, "the page cache can't hear about changes; pages are served as last known");
  }

  function noteFound() {
    if (isLost) log.info({}, "the page cache hears about changes again");
    isLost = false;
  }
}

/** @param {Place | undefined} before @param {Place} now */
function isContinued(before, now) {
  return before?.identity === now.identity && BigInt(now.position) >= BigInt(before.position);
}

/** @param {Promise<void>} promise @param {number} ms */
function withPatience(promise, ms) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void promise.then(() => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
