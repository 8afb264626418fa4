import type { Locator, Page } from "@playwright/test";

/** A calm reader: looks, moves the pointer there, and only then presses. */
const lookMs = 700;

/** A whole purchase, from the first page to the thanks. */
export async function filmPurchase(page: Page, origin: string): Promise<void> {
  await page.addInitScript(drawPointer);
  await page.goto(origin, { waitUntil: "networkidle" });
  await page.waitForTimeout(1500);
  await scrollBy(page, 1500);
  await page.waitForTimeout(lookMs);
  await scrollBy(page, -1500);
  await moveTo(page, page.getByRole("button", { name: "Shop", exact: true }));
  const menu = page.getByRole("navigation", { name: "Main" });
  await moveTo(page, menu.getByRole("link", { name: "Shoes" }));
  await page.waitForTimeout(lookMs);
  await press(page, menu.getByRole("link", { name: "Outerwear" }));
  await page.waitForURL("**/shop/outerwear");
  await page.waitForTimeout(lookMs);
  await scrollBy(page, 420);
  await press(page, page.getByRole("main").getByRole("link", { name: "Wool coat" }).first());
  await page.waitForURL("**/product/wool-coat*");
  await page.waitForTimeout(1200);
  await chooseSize(page);
  await press(page, page.getByRole("button", { name: "Add to bag" }).first());
  await page.waitForTimeout(1600);
  await press(page, page.getByRole("dialog").getByRole("button", { name: "Checkout" }));
  await page.waitForURL("**/checkout");
  await page.getByText("Held for you").waitFor();
  await fillDelivery(page);
  await payByCard(page);
  await page.waitForURL("**/checkout/success**");
  await page.waitForTimeout(4000);
}

async function chooseSize(page: Page): Promise<void> {
  const sizes = page.locator('label:has(input[name="variantId"]:not(:disabled))');
  await press(page, sizes.nth(1));
}

async function fillDelivery(page: Page): Promise<void> {
  await typeInto(page, page.getByLabel("Email"), "ada@example.com");
  await page.getByLabel("Country").selectOption("AT");
  await typeInto(page, page.getByLabel("Full name"), "Ada Example");
  await typeInto(page, page.getByLabel("Street and number"), "14 Example Street");
  await typeInto(page, page.getByLabel("Postal code"), "1070");
  await typeInto(page, page.getByLabel("City"), "Vienna");
  await page.keyboard.press("Tab");
  await page.waitForTimeout(1500);
  await press(page, page.getByRole("button", { name: "Continue to payment" }));
}

async function payByCard(page: Page): Promise<void> {
  const form = page.frameLocator('section[aria-label="Payment"] iframe').first();
  await typeInto(page, form.getByLabel("Card number"), "4242424242424242");
  await typeInto(page, form.getByLabel("Expiration date"), "0434");
  await typeInto(page, form.getByLabel("Security code"), "123");
  await press(page, page.getByRole("button", { name: "Continue to review" }));
  const pay = page.getByRole("button", { name: /^Pay \$/ });
  await pay.waitFor();
  await page.waitForTimeout(lookMs);
  await press(page, pay);
}

async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await press(page, field);
  await page.keyboard.type(text, { delay: 45 });
}

async function press(page: Page, goal: Locator): Promise<void> {
  await moveTo(page, goal);
  await goal.click();
}

async function moveTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor();
  await goal.scrollIntoViewIfNeeded();
  const box = await goal.boundingBox();
  if (box === null) throw new Error(`${goal} can't be seen`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 22 });
  await page.waitForTimeout(lookMs / 2);
}

async function scrollBy(page: Page, distance: number): Promise<void> {
  const steps = 45;
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, distance / steps);
    await page.waitForTimeout(25);
  }
}

/** A film shows no pointer of its own. Runs in the page. */
function drawPointer(): void {
  const place = () => {
    const dot = document.createElement("div");
    dot.setAttribute("aria-hidden", "true");
    dot.style.cssText =
      "position:fixed;left:-40px;top:-40px;width:18px;height:18px;margin:-9px;border-radius:9px;background:rgb(17 17 16/.55);border:1.5px solid #fff;z-index:9999;pointer-events:none";
    document.documentElement.append(dot);
    addEventListener("mousemove", ({ clientX, clientY }) => {
      dot.style.left = `${clientX}px`;
      dot.style.top = `${clientY}px`;
    });
  };
  if (window.top === window) addEventListener("DOMContentLoaded", place);
}
