import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Asset {
  type: string;
  body: Buffer;
  etag: string;
}

const BROWSER = new URL("../browser/", import.meta.url);

/** The page's script in dependency order; later files use what earlier ones define. */
const HOST_FILES = [
  "integration-error.js",
  "api.js",
  "emitter.js",
  "frame-link.js",
  "modal-frame.js",
  "frame-element.js",
  "payment-element.js",
  "wallet-sheet.js",
  "express-element.js",
  "elements.js",
  "challenge.js",
  "required-details.js",
  "stripe.js",
];

const frames = new Map<string, Asset>();
let host: Asset | undefined;

/** The file behind a browser's path; read once, then kept. */
export function findAsset(path: string): Asset | undefined {
  if (path === "/v3" || path === "/v3/" || /^\/[a-z]+\/stripe\.js$/.test(path)) {
    host ??= makeAsset("text/javascript; charset=utf-8", hostScript());
    return host;
  }
  const name = /^\/elements\/([a-z-]+\.(?:js|css))$/.exec(path)?.[1];
  if (name === undefined) return undefined;
  if (frames.size === 0) loadFrames();
  return frames.get(name);
}

/**
 * A script tag in the shop's page runs as a classic script, so its modules become one function body: imports go,
 * `export` goes, and the names, unique across these few files, meet in one scope.
 */
function hostScript(): string {
  const parts = HOST_FILES.map((name) => readFileSync(new URL(`host/${name}`, BROWSER), "utf8"));
  const body = parts
    .join("\n")
    .replaceAll(/^import [^;]*;$/gm, "")
    .replaceAll(/^export (?=function|class|const|async)/gm, "");
  return `"use strict";\n(() => {\n${body}\n})();\n`;
}

function loadFrames(): void {
  const folder = new URL("frame/", BROWSER);
  for (const name of readdirSync(fileURLToPath(folder))) {
    const type = name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
    frames.set(name, makeAsset(type, readFileSync(new URL(name, folder), "utf8")));
  }
}

function makeAsset(type: string, text: string): Asset {
  const body = Buffer.from(text);
  return { type, body, etag: `"${createHash("sha1").update(body).digest("base64url")}"` };
}
