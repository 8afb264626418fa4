import { expect, test } from "@playwright/test";
import {
  addToBag,
  beginCheckout,
  cards,
  enterCard,
  expectAccessible,
  expectThanks,
  fillDelivery,
  payButton,
  typeDelivery,
} from "./support/buyer.ts";
import { findPiece, ordersOf, passTime, resetTime, stockOf } from "./support/test-shop.ts";

const holdMs = 15 * 60_000;

test.afterEach(resetTime);

test("the last unit, wanted by two: one has an order, the other an honest word", async ({ browser }) => {
  const piece = await findPiece({ exactly: 1 });
  const before = await ordersOf(piece.variantId);
  const [first, second] = await Promise.all([browser.newPage(), browser.newPage()]);
  await addToBag(first, piece);
  await addToBag(second, piece);
  await Promise.all([first.goto("/cart"), second.goto("/cart")]);

  const click = (page: typeof first) =>
    page.getByRole("main").getByRole("button", { name: "Checkout" }).click();
  await Promise.all([click(first), click(second)]);
  await Promise.all([first, second].map((page) => page.waitForURL(/\/checkout$|\/cart\?checkout=/)));
  const [winner, loser] = first.url().endsWith("/checkout") ? [first, second] : [second, first];

  await expect(loser.getByText("Some of this was taken meanwhile")).toBeVisible();
  await fillDelivery(winner);
  await enterCard(winner, cards.good);
  await payButton(winner).click();
  await expectThanks(winner);
  expect(await stockOf(piece.variantId)).toEqual({ onHand: 0, held: 0 });
  expect(await ordersOf(piece.variantId)).toBe(before + 1);
  await Promise.all([first.close(), second.close()]);
});

test("a hold that ran out: said at once, held again by one click, with nothing typed lost", async ({
  page,
}) => {
  const piece = await findPiece({ atLeast: 8 });
  await addToBag(page, piece);
  await beginCheckout(page);
  await fillDelivery(page);

  await passTime(holdMs + 1000);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(page.getByRole("heading", { name: "Your hold has run out" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Hold again" }).click();
  await expect(page.getByText("Held for you")).toBeVisible();
  expect((await stockOf(piece.variantId)).held).toBe(1);
  if (await page.getByRole("heading", { name: "Delivery", level: 2 }).isVisible()) {
    await expect(page.getByLabel("Street and number")).toHaveValue("14 Example Street");
    await page.getByRole("button", { name: "Continue to payment" }).click();
  }
  await enterCard(page, cards.good);
  await payButton(page).click();
  await expectThanks(page);
});

test("held again too late: what was taken is named, and the rest is held by one click", async ({
  page,
  browser,
}) => {
  const last = await findPiece({ exactly: 1 });
  const plenty = await findPiece({ atLeast: 8 });
  await addToBag(page, last);
  await addToBag(page, plenty);
  await beginCheckout(page);
  await passTime(holdMs + 1000);

  const rival = await browser.newPage();
  await addToBag(rival, last);
  await beginCheckout(rival);

  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await page.getByRole("button", { name: "Hold again" }).click();
  await expect(page.getByRole("heading", { name: "Some of it was taken meanwhile" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: last.title })).toContainText(
    "Sold out meanwhile",
  );
  await page.getByRole("button", { name: "Hold what is left" }).click();
  await expect(page.getByText("Held for you")).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Order summary" })).not.toContainText(last.title);
  await rival.getByRole("button", { name: "Back to bag" }).click();
  await rival.waitForURL("**/cart");
  await rival.close();
});

test("back to the bag releases the hold, and the bag can be changed again", async ({ page }) => {
  const piece = await findPiece({ atLeast: 8 });
  await addToBag(page, piece);
  await beginCheckout(page);
  expect((await stockOf(piece.variantId)).held).toBe(1);
  await page.getByRole("button", { name: "Back to bag" }).click();
  await page.waitForURL("**/cart");
  expect((await stockOf(piece.variantId)).held).toBe(0);
  await page.getByRole("main").getByRole("button", { name: "One more" }).click();
  await expect(page.getByRole("main").getByRole("textbox", { name: /^Quantity/ })).toHaveValue("2");
});

test("what was typed is there again after a reload, and never card data", async ({ page }) => {
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await beginCheckout(page);
  await page.getByLabel("Full name").fill("Sample Buyer");
  await page.getByLabel("City").fill("Vienna");
  await page.reload();
  await expect(page.getByLabel("Full name")).toHaveValue("Sample Buyer");
  await expect(page.getByLabel("City")).toHaveValue("Vienna");
  await typeDelivery(page);
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await enterCard(page, cards.good);
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(kept).toContain("Vienna");
  expect(kept).not.toContain("4242");
});
