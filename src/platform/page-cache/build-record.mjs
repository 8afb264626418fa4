// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openConnection, readPlace } from "./tag-table.mjs";

/** @typedef {{ place?: import("./tag-table.mjs").Place; news: import("./tag-changes.mjs").TagVersion[] }} BuildRecord */

/** A build, whose event loop may be busy for many seconds, has nobody waiting; what it can't note it must throw away. */
const patienceMs = 120_000;

// Lies among the prerendered pages, because Next copies that folder into its standalone server.
/** @param {string} serverDistDir */
const recordFile = (serverDistDir) => path.join(serverDistDir, "app", ".cache-position.json");

/**
 * Writes down, before any page is prerendered, where the database's history stands. Several build processes do so at
 * once: the first file stays, and it was begun before whatever the others are about to read. Never rejects, because Next
 * would wait for ever; if the database doesn't say where it stands, the record has no place and the pages count as stale.
 *
 * @param {{ url: string; serverDistDir: string; warn: (details: object, message: string) => void }} options
 */
export async function recordBuild({ url, serverDistDir, warn }) {
  const consequence =
    "the build can't note how old its pages are; each will be rendered anew when first asked for";
  const record = await readRecord(url).catch((error) => {
    warn({ err: error }, consequence);
    return { news: [] };
  });
  try {
    mkdirSync(path.dirname(recordFile(serverDistDir)), { recursive: true });
    writeFileSync(recordFile(serverDistDir), JSON.stringify(record), { flag: "wx" });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") warn({ err: error }, consequence);
  }
}

/** @param {string} url @returns {Promise<BuildRecord>} */
async function readRecord(url) {
  const client = openConnection(url, patienceMs);
  try {
    await client.connect();
    return await readPlace(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** What the build wrote, or undefined: then nothing prerendered can be trusted. @param {string} serverDistDir @returns {BuildRecord | undefined} */
export function readBuildRecord(serverDistDir) {
  try {
    return JSON.parse(readFileSync(recordFile(serverDistDir), "utf8"));
  } catch {
    return undefined;
  }
}
