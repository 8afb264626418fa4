import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { startShop } from "../../bench/flow/running-shop.ts";
import { projectFolder } from "../bootstrap/project.mjs";
import { ensureChromium } from "../test/chromium.ts";

/* `npm run screenshots` makes the pictures of the README: of a shop of its own, or of one at --origin. */

const { values: options } = parseArgs({ options: { origin: { type: "string" } } });

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const shots = [
  { name: "home", address: "/", size: desktop },
  { name: "home-phone", address: "/", size: phone },
  { name: "listing", address: "/shop", size: desktop },
  { name: "product", address: "/product/wool-coat", size: desktop },
  { name: "product-phone", address: "/product/wool-coat", size: phone },
  { name: "journal", address: "/journal", size: desktop },
  { name: "search", address: "/search?q=coat", size: desktop },
] as const;

const say = (text: string) => console.log(text.trimEnd());
const shop = options.origin === undefined ? await startShop(say) : undefined;
const origin = options.origin ?? shop?.origin ?? "";
const browser = await chromium.launch({
  executablePath: ensureChromium(say),
  args: ["--disable-dev-shm-usage", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  for (const { name, address, size } of shots) {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1.5, reducedMotion: "reduce" });
    await page.goto(origin + address, { waitUntil: "networkidle" });
    const file = path.join(projectFolder, "docs/images", `${name}.webp`);
    await sharp(await page.screenshot())
      .webp({ quality: 80 })
      .toFile(file);
    console.log(file);
    await page.close();
  }
} finally {
  await browser.close();
  await shop?.stop();
}
process.exit(0);
