import process from "node:process";
import { type Browser, chromium, type Page } from "@playwright/test";
import { ensureChromium } from "../../../scripts/test/chromium.ts";

export async function openBrowser(): Promise<Browser> {
  const args = ["--disable-background-networking", "--disable-dev-shm-usage"];
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  return chromium.launch({ executablePath: ensureChromium((text) => console.log(text)), args });
}

/** A page, and what its console complained about so far. */
export async function openPage(browser: Browser, url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, complaints };
}

/** Whether React runs here: a click counts. */
export async function isAlive(page: Page): Promise<boolean> {
  const button = page.getByRole("button", { name: "clicked" });
  for (let attempt = 0; attempt < 50; attempt += 1) {
    await button.click();
    if ((await button.textContent()) !== "clicked 0") return true;
    await page.waitForTimeout(50);
  }
  return false;
}

/** Adds a script to the page as an attacker would who can write to it, and says whether it ran. */
export async function runsInjectedScript(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.injected = true";
    document.body.append(script);
    return "injected" in window;
  });
}
