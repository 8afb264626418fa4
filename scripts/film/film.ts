import { statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { startShop } from "../../bench/flow/running-shop.ts";
import { projectFolder } from "../bootstrap/project.mjs";
import { ensureChromium } from "../test/chromium.ts";
import { filmPurchase } from "./purchase.ts";
import { startScreencast } from "./screencast.ts";

/* `npm run film` records a whole purchase in a shop of its own (or one at --origin) as a short film. */

const { values: options } = parseArgs({
  options: {
    origin: { type: "string" },
    out: { type: "string", default: path.join(projectFolder, "docs/images/purchase.webm") },
  },
});

const size = { width: 1280, height: 800 };
const say = (text: string) => console.log(text.trimEnd());
const shop = options.origin === undefined ? await startShop(say) : undefined;
const browser = await chromium.launch({
  executablePath: ensureChromium(say),
  args: ["--disable-dev-shm-usage", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  const page = await browser.newPage({ viewport: size, locale: "en-US" });
  const screencast = await startScreencast(page, size);
  await filmPurchase(page, options.origin ?? shop?.origin ?? "");
  await screencast.finish(options.out);
  console.log(`${options.out}: ${Math.round(statSync(options.out).size / 1024)} KB`);
} finally {
  await browser.close();
  await shop?.stop();
}
process.exit(0);
