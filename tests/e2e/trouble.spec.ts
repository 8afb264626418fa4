import { expect, test } from "@playwright/test";
import {
  addToBag,
  answerBank,
  bankQuestion,
  beginCheckout,
  cards,
  enterCard,
  expectThanks,
  fillDelivery,
  payButton,
} from "./support/buyer.ts";
import { findPiece, ordersOf, stockOf } from "./support/test-shop.ts";

test("the network is lost at the click on Pay: said, kept, and paid once when it is back", async ({
  page,
  context,
}) => {
  const piece = await findPiece({ atLeast: 8 });
  const before = await ordersOf(piece.variantId);
  await addToBag(page, piece);
  await beginCheckout(page);
  await fillDelivery(page);
  await enterCard(page, cards.good);

  await context.setOffline(true);
  await payButton(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "connection was lost" })).toBeVisible();
  await context.setOffline(false);
  await payButton(page).click();
  await expectThanks(page);
  expect(await ordersOf(piece.variantId)).toBe(before + 1);
});

test("the answer to Pay is lost after the shop got it: the next click finds the order, and pays nothing twice", async ({
  page,
}) => {
  const piece = await findPiece({ atLeast: 8 });
  const before = await ordersOf(piece.variantId);
  await addToBag(page, piece);
  await beginCheckout(page);
  await fillDelivery(page);
  await enterCard(page, cards.good);

  await page.route("**/checkout", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await route.fetch();
    await route.abort("connectionreset");
    await page.unroute("**/checkout");
  });
  await payButton(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "connection was lost" })).toBeVisible();
  // Whoever comes back to the page is led on without a click.
  await expect(async () => {
    if (page.url().endsWith("/checkout")) await payButton(page).click({ timeout: 1000 });
    await page.waitForURL("**/checkout/success**", { timeout: 2000 });
  }).toPass();
  await expectThanks(page);
  expect(await ordersOf(piece.variantId)).toBe(before + 1);
});

test("the tab is closed while the bank asks: reopened, it offers to go on or to pay another way", async ({
  page,
  context,
}) => {
  const piece = await findPiece({ atLeast: 8 });
  await addToBag(page, piece);
  await beginCheckout(page);
  await fillDelivery(page);
  await enterCard(page, cards.threeDSecure);
  await payButton(page).click();
  await expect(bankQuestion(page)).toBeVisible();
  await page.close();

  const reopened = await context.newPage();
  await reopened.goto("/checkout");
  await reopened.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(bankQuestion(reopened)).toBeVisible();
  await reopened.reload();
  await reopened.getByRole("button", { name: "Pay another way" }).click();
  await expect(reopened.getByRole("heading", { name: "Payment" })).toBeVisible();
  await enterCard(reopened, cards.threeDSecure);
  await payButton(reopened).click();
  await answerBank(reopened, "Complete");
  await expectThanks(reopened);
  expect((await stockOf(piece.variantId)).held).toBe(0);
});

test("a second tab changed the delivery: the first pays only what it then shows", async ({
  page,
  context,
}) => {
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await beginCheckout(page);
  await fillDelivery(page);
  await enterCard(page, cards.good);
  const shown = await payButton(page).innerText();

  // The first tab has not heard of it yet: its own look, when it is shown again, would tell it too early for this test.
  const asSeen = await (await page.request.get("/api/checkout")).text();
  await page.route("**/api/checkout", (route) =>
    route.fulfill({ body: asSeen, contentType: "application/json" }),
  );

  const other = await context.newPage();
  await other.goto("/checkout");
  await other.getByRole("button", { name: "Edit delivery" }).click();
  await other.getByRole("radio", { name: /Express/ }).check();
  await expect(other.getByRole("complementary", { name: "Order summary" })).toContainText("$16.00");
  await other.close();

  await payButton(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "The total is now" })).toBeVisible();
  await page.unroute("**/api/checkout");
  expect(await payButton(page).innerText()).not.toBe(shown);
  await payButton(page).click();
  await expectThanks(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the bag works up to the checkout, which says that paying needs JavaScript", async ({ page }) => {
    const piece = await findPiece({ atLeast: 8 });
    await page.goto(`/product/${piece.slug}`);
    await page.locator(`label:has(input[value="${piece.variantId}"])`).click();
    await page.getByRole("button", { name: "Add to bag" }).first().click();
    await page.waitForURL("**/cart**");
    await page.getByRole("main").getByRole("button", { name: "Checkout" }).click();
    await page.waitForURL("**/checkout");
    // Roles and texts don't look into noscript.
    await expect(page.locator("noscript h1")).toHaveText("Paying needs JavaScript");
    await expect(page.locator("noscript h1")).toBeVisible();
    await page.locator("noscript a").click();
    await expect(page.getByText("This bag is in checkout")).toBeVisible();
  });
});

test("a link with a wrong signature opens nothing", async ({ page }) => {
  const id = "01a203fb-0654-7541-a296-f4c36f62b1f7";
  for (const address of [`/order?id=${id}&sig=forged`, `/checkout/success?c=${id}&s=forged`]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "This link does not open anything" })).toBeVisible();
  }
});

test("a checkout address without a checkout leads to the bag", async ({ page }) => {
  await page.goto("/checkout");
  await expect(page.getByRole("heading", { name: "Nothing is in checkout" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Go to your bag" })).toBeVisible();
});
