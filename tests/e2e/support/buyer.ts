import AxeBuilder from "@axe-core/playwright";
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { Piece } from "./test-shop.ts";

/** Test cards of Stripe, which its emulator knows too. */
export const cards = {
  good: "4242424242424242",
  withoutFunds: "4000000000009995",
  threeDSecure: "4000002760003184",
} as const;

/** Puts one unit into the bag on its product page. */
export async function addToBag(page: Page, piece: Piece): Promise<void> {
  await page.goto(`/product/${piece.slug}?colour=${piece.colour}`);
  const radio = page.locator(`input[name="variantId"][value="${piece.variantId}"]`);
  const size = page.locator("label", { has: radio });
  await expect(async () => {
    await size.click();
    await expect(radio).toBeChecked({ timeout: 500 });
  }).toPass();
  await page.getByRole("button", { name: "Add to bag" }).first().click();
  await expect(page.getByRole("dialog")).toContainText(piece.title);
}

/** From the bag into checkout. */
export async function beginCheckout(page: Page): Promise<void> {
  await page.goto("/cart");
  await page.getByRole("main").getByRole("button", { name: "Checkout" }).click();
  await page.waitForURL("**/checkout");
  await expect(page.getByText("Held for you")).toBeVisible();
}

/** Types a delivery address, and waits for what it costs to get there. */
export async function typeDelivery(page: Page): Promise<void> {
  await page.getByLabel("Email").fill("sample@example.com");
  await page.getByLabel("Country").selectOption("AT");
  await page.getByLabel("Full name").fill("Sample Buyer");
  await page.getByLabel("Street and number").fill("14 Example Street");
  await page.getByLabel("Postal code").fill("1070");
  await page.getByLabel("City").fill("Vienna");
  await page.getByLabel("City").press("Tab");
  await expect(page.getByRole("radio", { name: /Standard/ })).toBeChecked();
}

export async function fillDelivery(page: Page): Promise<void> {
  await typeDelivery(page);
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page.getByRole("heading", { name: "Payment" })).toBeFocused();
}

/** Enters a card in Stripe's own frame and goes on to the review. */
export async function enterCard(page: Page, number: string): Promise<void> {
  const form = page.frameLocator('section[aria-label="Payment"] iframe').first();
  await form.getByLabel("Card number").fill(number);
  await form.getByLabel("Expiration date").fill("0434");
  await form.getByLabel("Security code").fill("123");
  await page.getByRole("button", { name: "Continue to review" }).click();
  await expect(payButton(page)).toBeVisible();
}

export function payButton(page: Page): Locator {
  return page.getByRole("button", { name: /^Pay \$/ });
}

/** What the bank of a 3-D Secure card asks, in its frame. */
export async function answerBank(page: Page, answer: "Complete" | "Fail" | "Cancel"): Promise<void> {
  await bankFrame(page).getByRole("button", { name: answer }).click();
}

export function bankQuestion(page: Page): Locator {
  return bankFrame(page).getByRole("button", { name: "Complete" });
}

function bankFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe[src*="/3ds/"]');
}

export async function expectThanks(page: Page): Promise<void> {
  await page.waitForURL("**/checkout/success**");
  await expect(page.getByRole("heading", { name: /^Thank you\./ })).toBeVisible();
}

/** No violation of WCAG 2.2 A or AA that axe can find. Stripe's own frames are Stripe's. */
export async function expectAccessible(page: Page): Promise<void> {
  await layOut(page);
  await settled(page);
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .exclude("iframe")
    .analyze();
  expect(found.violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target) }))).toEqual([]);
}

/** What waits to be scrolled to has a guessed height, and so seems to lie over what follows it. */
async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const waiting of document.querySelectorAll<HTMLElement>("*"))
      if (getComputedStyle(waiting).contentVisibility === "auto")
        waiting.style.setProperty("content-visibility", "visible");
  });
}

/** Text that is fading in has no contrast yet: waits until everything has come to rest that ever will. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What follows the scroll position ends with the page, not with time.
    const ending = document
      .getAnimations()
      .filter(
        (one) =>
          one.timeline instanceof DocumentTimeline && one.effect?.getComputedTiming().endTime !== Infinity,
      );
    await Promise.allSettled(ending.map((one) => one.finished));
  });
}

/** Collects what the browser complains about, so that a test can show that there was nothing. */
export function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}
