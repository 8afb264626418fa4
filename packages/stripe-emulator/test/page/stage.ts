import { existsSync } from "node:fs";
import { type Browser, chromium, type FrameLocator, type Page } from "@playwright/test";
import type Stripe from "stripe";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator.ts";
import { connect } from "../support.ts";
import { startShop } from "./shop-server.ts";

/** What the bare page keeps on its window. The libraries' own types do not fit a script that is not theirs. */
export interface ShopWindow {
  // biome-ignore lint/suspicious/noExplicitAny: the point is to call it as a page without types would
  [name: string]: any;
}

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

export const hasBrowser = existsSync(executablePath);

let emulator: Emulator;
let shop: Awaited<ReturnType<typeof startShop>>;
let browser: Browser;

/** An emulator, a shop on another origin and a browser for the tests of one file. */
export function useStage(): void {
  beforeAll(async () => {
    emulator = await startEmulator({ processingMs: 100_000 });
    shop = await startShop(emulator);
    browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-background-networking", "--disable-dev-shm-usage"],
    });
  }, 60_000);

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  afterAll(async () => {
    await browser?.close();
    shop?.close();
    await emulator?.close();
  });
}

export const stage = {
  shopUrl: () => shop.url,
  key: () => emulator.settings.publishableKey,
};

export async function newPage(): Promise<Page> {
  return (await browser.newContext()).newPage();
}

/** The shop's checkout with its card form ready, and what the browser complained about since. */
export async function open(query = ""): Promise<{ page: Page; frame: FrameLocator; complaints: string[] }> {
  const page = await newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    // The browser reports every 402 that a fetch receives; that one is the answer under test.
    if (!["error", "warning"].includes(message.type()) || message.text().includes("402")) return;
    complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${shop.url}/?key=${stage.key()}${query}`);
  const frame = page.frameLocator('iframe[title="Secure payment input frame"]');
  await frame.getByLabel("Card number").waitFor();
  return { page, frame, complaints };
}

/** A page with nothing but the script: a form on the client secret of a fresh intent, filled with this card. */
export async function openBare(card: string): Promise<{ page: Page; intent: Stripe.PaymentIntent }> {
  const intent = await connect(emulator).paymentIntents.create({ amount: 1999, currency: "usd" });
  const page = await newPage();
  await page.goto(`${shop.url}/bare`);
  await page.evaluate(
    ({ key, clientSecret }) => {
      const stripe = (window as unknown as ShopWindow).Stripe(key);
      const elements = stripe.elements({ clientSecret });
      elements.create("payment").mount("#root");
      Object.assign(window, { stripe, elements });
    },
    { key: stage.key(), clientSecret: intent.client_secret },
  );
  const frame = page.frameLocator("#root iframe");
  await frame.getByLabel("Card number").waitFor();
  await fillCard(frame, card);
  return { page, intent };
}

export async function fillCard(frame: FrameLocator, number: string): Promise<void> {
  await frame.getByLabel("Card number").pressSequentially(number);
  await frame.getByLabel("Expiration date").pressSequentially("1234");
  await frame.getByLabel("Security code").pressSequentially("123");
  await frame.getByLabel("ZIP").fill("94107");
}

export const said = (page: Page) => page.locator("#said");

export const challenge = (page: Page) => page.frameLocator('iframe[title="3D Secure authentication"]');
