import { expect, type Locator, type Page, test } from "@playwright/test";
import { cards, expectThanks } from "./support/buyer.ts";

test("a purchase from the home page to a paid order, by keyboard alone", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/");

  // The panel under "Shop": opened, gone through and followed.
  await reach(page, page.getByRole("button", { name: "Shop" }));
  await page.keyboard.press("Enter");
  await reach(page, page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Everything" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/shop");

  await reach(page, page.getByRole("main").getByRole("link", { name: "Wool coat" }).first());
  await page.keyboard.press("Enter");
  await page.waitForURL("**/product/wool-coat");

  await chooseSize(page);
  await reach(page, page.getByRole("button", { name: "Add to bag" }).first());
  await page.keyboard.press("Enter");
  const bag = page.getByRole("dialog");
  await expect(bag).toContainText("Wool coat");
  await reach(page, bag.getByRole("button", { name: "Checkout" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/checkout");

  await typeInto(page, "Email", "keys@example.com");
  await reach(page, page.getByLabel("Country"));
  await page.keyboard.type("Austria");
  await typeInto(page, "Full name", "Sample Buyer");
  await typeInto(page, "Street and number", "14 Example Street");
  await typeInto(page, "Postal code", "1070");
  await typeInto(page, "City", "Vienna");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: /Standard/ })).toBeChecked();
  await reach(page, page.getByRole("button", { name: "Continue to payment" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Payment" })).toBeFocused();

  const card = page.frameLocator('section[aria-label="Payment"] iframe').first();
  await reach(page, card.getByLabel("Card number"));
  await page.keyboard.type(cards.good);
  await reach(page, card.getByLabel("Expiration date"));
  await page.keyboard.type("0434");
  await reach(page, card.getByLabel("Security code"));
  await page.keyboard.type("123");
  await reach(page, page.getByRole("button", { name: "Continue to review" }));
  await page.keyboard.press("Enter");
  await reach(page, page.getByRole("button", { name: /^Pay \$/ }));
  await page.keyboard.press("Enter");
  await expectThanks(page);
});

test("the panel closes by Escape, and gives the focus back", async ({ page }) => {
  await page.goto("/");
  const shop = page.getByRole("button", { name: "Shop" });
  await reach(page, shop);
  await page.keyboard.press("Enter");
  const kinds = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Outerwear" });
  await expect(kinds).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(kinds).toBeHidden();
  await expect(shop).toBeFocused();
});

test("the phone's menu goes in and back, keeps the focus, and leads on", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await reach(page, page.getByRole("button", { name: "Menu" }));
  await page.keyboard.press("Enter");
  const menu = page.getByRole("dialog");
  await expect(menu.getByRole("button", { name: "Shop" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(menu.getByRole("button", { name: "Back" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(menu.getByRole("button", { name: "Shop" })).toBeFocused();
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press("Tab");
    expect(await menu.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(page.getByRole("button", { name: "Menu" })).toBeFocused();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the menus are links", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Shop" }).click();
    await page.waitForURL("**/shop");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("link", { name: "Menu" }).click();
    await expect(page.getByRole("contentinfo").getByRole("link", { name: "Shoes" })).toBeInViewport();
  });
});

/** Goes on from stop to stop until the focus is there: what Tab does not reach, nobody without a pointer can use. */
async function reach(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor();
  for (let stop = 0; stop < 120; stop++) {
    if (await goal.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${goal}`);
}

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await reach(page, page.getByLabel(label));
  await page.keyboard.type(text);
}

/** Sizes are one stop; the arrows go through them, and past those that are sold out. */
async function chooseSize(page: Page): Promise<void> {
  const sizes = page.locator('input[name="variantId"]');
  await sizes.first().waitFor({ state: "attached" });
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate(() =>
      document.activeElement?.matches('input[name="variantId"]:not(:disabled)'),
    );
    if (isThere) break;
  }
  await page.keyboard.press("Space");
  for (let size = 0; size < 6; size++) {
    const canBuy = page.getByRole("button", { name: "Add to bag" }).first();
    if (await canBuy.isEnabled()) return;
    await page.keyboard.press("ArrowRight");
  }
}
