// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openConnection, readPlace } from "./tag-table.mjs";

/** @typedef {{ place: import("./tag-table.mjs").Place; news: import("./tag-changes.mjs").TagVersion[] }} BuildRecord */

// Lies among the prerendered pages, because Next copies that folder into its standalone server.
/** @param {string} serverDistDir */
const recordFile = (serverDistDir) => path.join(serverDistDir, "app", ".cache-position.json");

/**
 * Writes down, before any page is prerendered, where the database's history stands. Several build processes do so at
 * once: the first file stays, and it was begun before whatever the others are about to read.
 *
 * @param {{ url: string; serverDistDir: string }} options
 */
export async function recordBuild({ url, serverDistDir }) {
  const client = openConnection(url);
  try {
    await client.connect();
    const record = await readPlace(client);
    mkdirSync(path.dirname(recordFile(serverDistDir)), { recursive: true });
    writeFileSync(recordFile(serverDistDir), JSON.stringify(record), { flag: "wx" });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
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
