import { expect, type Locator, type Page, test } from "@playwright/test";
import {
  addToBag,
  answerBank,
  beginCheckout,
  cards,
  enterCard,
  expectAccessible,
  expectThanks,
  payButton,
} from "./support/buyer.ts";
import { findPiece, ordersOf, stockOf } from "./support/test-shop.ts";

const wallet = (page: Page) => page.frameLocator('iframe[title="Test wallet"]');

const walletPay = (page: Page): Locator => wallet(page).getByRole("button", { name: /^Pay \$/ });

/** From the bag to the open sheet, priced for the address it starts with. */
async function openWallet(page: Page): Promise<void> {
  await page
    .frameLocator('iframe[title="Secure express checkout frame"]')
    .getByRole("button", { name: "Pay with the test wallet" })
    .click();
  await expect(walletPay(page)).toBeEnabled();
}

async function chooseCard(page: Page, label: string): Promise<void> {
  await wallet(page).getByLabel("Pay with").selectOption({ label });
}

test.beforeEach(async ({ page }) => {
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await beginCheckout(page);
});

test("a wallet pays in two clicks: address, delivery and total as its sheet showed them", async ({
  page,
}) => {
  await openWallet(page);
  await expectAccessible(page);
  const standard = await walletPay(page).innerText();
  await wallet(page)
    .getByRole("radio", { name: /Express/ })
    .check();
  await expect(walletPay(page)).not.toHaveText(standard);
  const total = (await walletPay(page).innerText()).replace("Pay ", "");
  await walletPay(page).click();
  await expectThanks(page);
  await expect(page.getByText(total, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("main").getByText("14 Example Street")).toBeVisible();
  await expect(page.getByRole("main").getByText(/^Express,/)).toBeVisible();
});

test("a sheet that is closed changes nothing, and the form below is still there", async ({ page }) => {
  await openWallet(page);
  // Not by a click of the driver's: the frame goes with it, and with the frame the answer the driver waits for.
  await wallet(page)
    .getByRole("button", { name: "Cancel" })
    .evaluate((cancel: HTMLElement) => void setTimeout(() => cancel.click(), 0));
  await expect(page.locator('iframe[title="Test wallet"]')).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Delivery" })).toBeVisible();
  await expect(page.getByLabel("Street and number")).toHaveValue("");
  await openWallet(page);
});

test("an address that is not served, or wrong, is refused in words and another one pays", async ({
  page,
}) => {
  await openWallet(page);
  const address = wallet(page).getByLabel("Deliver to");
  await address.selectOption({ label: "Tórshavn, 3 Harbour Road" });
  await expect(wallet(page).getByRole("alert")).toHaveText("This shop does not deliver to this country.");
  await expect(wallet(page).getByRole("button", { name: /^Pay/ })).toBeDisabled();

  await address.selectOption({ label: "Berlin, postal code cut short, 8 Sample Strasse" });
  await expect(walletPay(page)).toBeEnabled();
  await walletPay(page).click();
  await expect(wallet(page).getByRole("alert")).toHaveText(
    "A German postal code has five digits, like 10115.",
  );

  await address.selectOption({ label: "New York, 5 Mercer Street" });
  await expect(walletPay(page)).toBeEnabled();
  await walletPay(page).click();
  await expectThanks(page);
  await expect(page.getByRole("main").getByText("New York, NY 10013")).toBeVisible();
});

test("a declined wallet card says why, keeps hold and address, and a typed card pays", async ({ page }) => {
  await openWallet(page);
  await chooseCard(page, "Visa ending in 9995, without funds");
  await walletPay(page).click();
  await expect(page.getByRole("region", { name: "Payment", exact: true }).getByRole("alert")).toContainText(
    "insufficient funds",
  );
  await expect(page.getByText("Held for you")).toBeVisible();
  await expect(page.getByText("14 Example Street, 1070 Vienna")).toBeVisible();
  await enterCard(page, cards.good);
  await payButton(page).click();
  await expectThanks(page);
});

test("a wallet's card that asks for 3-D Secure is confirmed at the bank", async ({ page }) => {
  await openWallet(page);
  await chooseCard(page, "Visa ending in 3220, asks for 3-D Secure");
  await walletPay(page).click();
  await answerBank(page, "Complete");
  await expectThanks(page);
});

test("when the total changed meanwhile the sheet shows the new one, and only that is charged", async ({
  page,
}) => {
  await openWallet(page);
  const shown = await walletPay(page).innerText();
  // The sheet was priced for the dearer way that the shop then no longer has.
  await page.route("**/api/checkout/delivery**", async (route) => {
    const priced = await (await route.fetch()).json();
    for (const delivery of priced) delivery.totalMinor -= 100;
    for (const delivery of priced) delivery.method.priceMinor -= 100;
    await route.fulfill({ json: priced });
  });
  await wallet(page).getByLabel("Deliver to").selectOption({ label: "New York, 5 Mercer Street" });
  await expect(walletPay(page)).not.toHaveText(shown);
  const tooLow = await walletPay(page).innerText();
  await walletPay(page).click();
  await expect(wallet(page).getByRole("alert")).toContainText("The total is now");
  await expect(walletPay(page)).not.toHaveText(tooLow);
  const total = (await walletPay(page).innerText()).replace("Pay ", "");
  await walletPay(page).click();
  await expectThanks(page);
  await expect(page.getByText(total, { exact: true }).first()).toBeVisible();
});

test("prices that can't be asked for open no sheet, and say so", async ({ page }) => {
  await page.route("**/api/checkout/delivery**", (route) => route.abort());
  await page.reload();
  await page
    .frameLocator('iframe[title="Secure express checkout frame"]')
    .getByRole("button", { name: "Pay with the test wallet" })
    .click();
  await expect(
    page.getByRole("alert").filter({ hasText: "could not reach the shop for prices" }),
  ).toBeVisible();
  await expect(page.locator('iframe[title="Test wallet"]')).toHaveCount(0);
});

test("one wallet payment is one order, and leaves nothing held", async ({ page, context }) => {
  const piece = await findPiece({ atLeast: 8 });
  const before = await ordersOf(piece.variantId);
  await context.clearCookies();
  await addToBag(page, piece);
  await beginCheckout(page);
  await openWallet(page);
  await walletPay(page).dblclick();
  await expectThanks(page);
  expect(await ordersOf(piece.variantId)).toBe(before + 1);
  expect((await stockOf(piece.variantId)).held).toBe(0);
});
