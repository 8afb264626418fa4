// @ts-check
import { LRUCache } from "lru-cache";
import pino from "pino";
import { readBuildRecord, recordBuild } from "./build-record.mjs";
import { createFills } from "./fills.mjs";
import { createTagChanges } from "./tag-changes.mjs";
import { followTags } from "./tag-follower.mjs";

const megabyte = 1024 * 1024;
/** What can be asked for without end, answers to addresses that don't exist, can't push out what people look at. */
const notFoundBytes = 4 * megabyte;

/**
 * Both handlers' state, one per process; on globalThis because Next loads the handlers and the app in separate graphs.
 *
 * @returns {ReturnType<typeof createState>}
 */
export function cacheState() {
  const store = /** @type {{ cartellePageCache?: ReturnType<typeof createState> }} */ (globalThis);
  store.cartellePageCache ??= createState();
  return store.cartellePageCache;
}

function createState() {
  const url = process.env["DATABASE_URL"] ?? "";
  const isBuild = process.env["NEXT_PHASE"] === "phase-production-build";
  const budget = Number(process.env["PAGE_CACHE_MB"] || 128) * megabyte;
  const log = createLog();
  let changes = createTagChanges();
  const fills = createFills({ sequence: () => changes.sequence() });
  /** @type {ReturnType<typeof followTags> | undefined} */
  let follower;
  /** @type {Promise<void> | undefined} */
  let recorded;

  return {
    url,
    log,
    fills,
    pages: createShelf(budget * 0.75),
    data: createShelf(budget * 0.25),
    changes: () => changes,
    follower: () => follower,

    /** Begins to follow the database, or at build writes down where it stands. @param {string} serverDistDir */
    open(serverDistDir) {
      if (isBuild) {
        recorded ??= recordBuild({
          url,
          serverDistDir,
          warn: (details, message) => log.warn(details, message),
        });
      } else if (follower === undefined) {
        const record = readBuildRecord(serverDistDir);
        changes = createTagChanges({ known: record?.news ?? [] });
        follower = followTags({ url, changes, since: record?.place, log });
      }
    },

    /** Awaited before every lookup: everything committed before it is known then. */
    latest: () => recorded ?? follower?.latest(),
  };
}

/**
 * A cache bounded in bytes, with a small one beside it for what was not found.
 *
 * @param {number} maxBytes
 */
function createShelf(maxBytes) {
  const found = createLru(maxBytes);
  const notFound = createLru(notFoundBytes);
  return {
    /** @param {string} key */
    get: (key) => found.get(key) ?? notFound.get(key),
    /** @param {string} key @param {any} entry @param {{ bytes: number; isNotFound: boolean }} facts */
    set(key, entry, { bytes, isNotFound }) {
      this.delete(key);
      (isNotFound ? notFound : found).set(key, entry, { size: bytes + 2 * key.length + 500 });
    },
    /** @param {string} key */
    delete(key) {
      found.delete(key);
      notFound.delete(key);
    },
    bytes: () => found.calculatedSize + notFound.calculatedSize,
  };
}

/** @param {number} maxBytes @returns {LRUCache<string, any>} */
const createLru = (maxBytes) => new LRUCache({ maxSize: Math.max(1, Math.floor(maxBytes)) });

// Looks like the app's own log lines; its logger is TypeScript, which Next does not load here.
function createLog() {
  return pino({
    level: process.env["LOG_LEVEL"] || "info",
    base: { process: process.env["CARTELLE_PROCESS"] ?? "web" },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
}
