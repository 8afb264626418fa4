import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { chromium, type Page } from "@playwright/test";
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
  { name: "checkout", address: "/product/wool-coat", size: desktop, steps: toCheckout },
  { name: "checkout-phone", address: "/product/wool-coat", size: phone, steps: toCheckout },
] satisfies { name: string; address: string; size: typeof desktop; steps?: (page: Page) => Promise<void> }[];

const say = (text: string) => console.log(text.trimEnd());
const shop = options.origin === undefined ? await startShop(say) : undefined;
const origin = options.origin ?? shop?.origin ?? "";
const browser = await chromium.launch({
  executablePath: ensureChromium(say),
  args: ["--disable-dev-shm-usage", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  for (const { name, address, size, steps } of shots) {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1.5, reducedMotion: "reduce" });
    await page.goto(origin + address, { waitUntil: "networkidle" });
    await steps?.(page);
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

/** A bag at the checkout, with its hold running and an address typed. */
async function toCheckout(page: Page): Promise<void> {
  await page.locator('label:has(input[name="variantId"]:not(:disabled))').nth(1).click();
  await page.getByRole("button", { name: "Add to bag" }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: "Checkout" }).click();
  await page.waitForURL("**/checkout");
  await page.getByText("Held for you").waitFor();
  await page.getByLabel("Email").fill("ada@example.com");
  await page.getByLabel("Country").selectOption("AT");
  await page.getByLabel("Full name").fill("Ada Example");
  await page.getByLabel("Street and number").fill("14 Example Street");
  await page.getByLabel("Postal code").fill("1070");
  await page.getByLabel("City").fill("Vienna");
  await page.keyboard.press("Tab");
  await page.getByRole("radio", { name: /Standard/ }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForLoadState("networkidle");
}
