import { expect, test } from "@playwright/test";
import { addToBag, beginCheckout, expectAccessible } from "./support/buyer.ts";
import { findPiece } from "./support/test-shop.ts";

test("an empty bag shows what is new, and the way to the shop", async ({ page }) => {
  await page.goto("/cart");
  await expect(page.getByRole("heading", { name: "Your bag is empty" })).toBeVisible();
  const newest = page.getByRole("region", { name: "New in the shop" });
  await expect(newest.getByRole("link")).toHaveCount(4);
  await expectAccessible(page);
});

test.describe("a reader from Austria", () => {
  test.use({ locale: "de-AT" });

  test("is told how far it is to free delivery there, and that it is reached", async ({ page }) => {
    await addToBag(page, await findPiece({ atLeast: 8 }));
    await page.keyboard.press("Escape");
    await page.goto("/cart");
    const summary = page.getByRole("region", { name: "Summary" });
    await expect(summary.getByText(/standard delivery to Austria is free\./i)).toBeVisible();
    const more = page.getByRole("main").getByRole("button", { name: "One more" });
    for (let clicks = 0; clicks < 4; clicks += 1) await more.click();
    await expect(summary.getByText("Standard delivery to Austria is free.")).toBeVisible();
    await expect(summary.getByRole("progressbar")).toHaveCount(0);
  });
});

test("what is taken out can be put back, from where the focus went", async ({ page }) => {
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await page.goto("/cart");
  await page
    .getByRole("main")
    .getByRole("button", { name: /^Remove/ })
    .click();
  await expect(page.getByRole("heading", { name: "Your bag is empty" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("textbox", { name: /^Quantity/ })).toHaveValue("1");
});

test("the limit of one item is told in words", async ({ page }) => {
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await page.goto("/cart");
  const quantity = page.getByRole("main").getByRole("textbox", { name: /^Quantity/ });
  await quantity.fill("9");
  await quantity.press("Enter");
  await expect(page.getByRole("main").getByText("You can buy 5 of one item at most")).toBeVisible();
  await expect(quantity).toHaveValue("5");
});

test("a bag in checkout says so and offers both ways on", async ({ page }) => {
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await beginCheckout(page);
  await page.goto("/cart");
  await expect(page.getByText("This bag is in checkout.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Back to checkout" })).toBeVisible();
  await expectAccessible(page);
});
