import { expect, test } from "@playwright/test";
import {
  addToBag,
  answerBank,
  beginCheckout,
  cards,
  enterCard,
  expectAccessible,
  expectThanks,
  fillDelivery,
  payButton,
  typeDelivery,
  watchConsole,
} from "./support/buyer.ts";
import { findPiece, stockOf } from "./support/test-shop.ts";

test("a buyer finds a piece, pays and has an order, a mail and an empty bag", async ({ page }) => {
  const complaints = watchConsole(page);
  const piece = await findPiece({ atLeast: 8 });
  const before = await stockOf(piece.variantId);

  await addToBag(page, piece);
  await beginCheckout(page);
  await expectAccessible(page);
  await fillDelivery(page);
  await expectAccessible(page);
  await enterCard(page, cards.good);
  await expectAccessible(page);
  const total = (await payButton(page).innerText()).replace("Pay ", "");
  await payButton(page).click();

  await expectThanks(page);
  await expect(page.getByText(total, { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  const number = /#\d+/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
  expect(await stockOf(piece.variantId)).toEqual({ onHand: before.onHand - 1, held: 0 });

  await page.getByRole("link", { name: "Your order's own page" }).click();
  await expect(page.getByRole("heading", { name: number })).toBeVisible();
  await expect(page.getByRole("main").getByText("14 Example Street")).toBeVisible();
  await expectAccessible(page);

  await page.goto("/cart");
  await expect(page.getByRole("heading", { name: "Your bag is empty" })).toBeVisible();
  expect(complaints).toEqual([]);

  await expect(async () => {
    await page.goto("/dev/outbox");
    await page.getByRole("link", { name: `Your order ${number}`, exact: true }).click({ timeout: 1000 });
  }).toPass();
  const mail = page.frameLocator('iframe[title="The mail"]');
  await expect(mail.getByText(piece.title).first()).toBeVisible();
  await mail.getByRole("link", { name: "See your order" }).click();
  await expect(page.getByRole("heading", { name: number })).toBeVisible();
});

test("a declined card says why, keeps the hold and everything typed, and another card pays", async ({
  page,
}) => {
  const piece = await findPiece({ atLeast: 8 });
  await addToBag(page, piece);
  await beginCheckout(page);
  await fillDelivery(page);
  await enterCard(page, cards.withoutFunds);
  await payButton(page).click();

  await expect(page.getByRole("region", { name: "Payment" }).getByRole("alert")).toContainText(
    "insufficient funds",
  );
  await expect(page.getByText("Held for you")).toBeVisible();
  expect((await stockOf(piece.variantId)).held).toBe(1);

  await enterCard(page, cards.good);
  await payButton(page).click();
  await expectThanks(page);
});

test("3-D Secure: the buyer confirms at their bank and has an order", async ({ page }) => {
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await beginCheckout(page);
  await fillDelivery(page);
  await enterCard(page, cards.threeDSecure);
  await payButton(page).click();
  await answerBank(page, "Complete");
  await expectThanks(page);
});

test("3-D Secure failed: nothing is charged, and another card pays", async ({ page }) => {
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await beginCheckout(page);
  await fillDelivery(page);
  await enterCard(page, cards.threeDSecure);
  await payButton(page).click();
  await answerBank(page, "Fail");
  await expect(page.getByRole("region", { name: "Payment" }).getByRole("alert")).toBeVisible();
  await enterCard(page, cards.good);
  await payButton(page).click();
  await expectThanks(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a purchase fits: nothing scrolls sideways, and the total is always at hand", async ({ page }) => {
    await addToBag(page, await findPiece({ atLeast: 8 }));
    await beginCheckout(page);
    const isTooWide = () =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(await isTooWide()).toBe(false);
    await expect(page.locator("details summary")).toContainText("1 piece");
    await fillDelivery(page);
    expect(await isTooWide()).toBe(false);
    await enterCard(page, cards.good);
    await payButton(page).click();
    await expectThanks(page);
    expect(await isTooWide()).toBe(false);
  });
});

test("delivery: errors are told at the field when it is left, and the first one has the focus", async ({
  page,
}) => {
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await beginCheckout(page);
  await page.getByLabel("Country").selectOption("AT");
  await page.getByLabel("Postal code").fill("10700");
  await page.getByLabel("Postal code").press("Tab");
  await expect(page.getByText("An Austrian postal code has four digits, like 1070.")).toBeVisible();
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page.getByLabel("Email")).toBeFocused();
  await expect(page.getByLabel("Email")).toHaveAccessibleDescription(/name@example\.com/);
  await expect(page.getByLabel("Postal code")).toHaveValue("10700");
  await expectAccessible(page);
});

test("delivery: a dearer way makes the next quote, and the button asks for exactly that", async ({
  page,
}) => {
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await beginCheckout(page);
  await typeDelivery(page);
  const summary = page.getByRole("complementary", { name: "Order summary" });
  const before = await summary.innerText();
  await page.getByRole("radio", { name: /Express/ }).check();
  await expect(summary).not.toHaveText(before);
  await expect(summary).toContainText("$16.00");
  const total = /Total\s*(\$[\d.,]+)/.exec(await summary.innerText())?.[1] ?? "";
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await enterCard(page, cards.good);
  await expect(payButton(page)).toHaveText(`Pay ${total}`);
});
