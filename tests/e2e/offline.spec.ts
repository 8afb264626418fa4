import { expect, test } from "@playwright/test";
import { addToBag, beginCheckout, expectAccessible, typeDelivery } from "./support/buyer.ts";
import { findPiece } from "./support/test-shop.ts";

test("delivery typed while the network is gone is kept, and goes on by itself when it is back", async ({
  page,
  context,
}) => {
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await beginCheckout(page);
  await typeDelivery(page);
  await context.setOffline(true);
  await expect(page.getByText("You are offline. Nothing you typed is lost.")).toBeVisible();
  await page.getByLabel("Street and number").fill("20 Other Street");
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "You are offline" })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByLabel("Street and number")).toHaveValue("20 Other Street");

  await context.setOffline(false);
  await expect(page.getByRole("heading", { name: "Payment" })).toBeFocused();
  await expect(page.getByText("20 Other Street, 1070 Vienna")).toBeVisible();
});

test("a bag can't be changed without a network, says so, and can be when it is back", async ({
  page,
  context,
}) => {
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await page.goto("/cart");
  const quantity = page.getByRole("main").getByRole("textbox", { name: /^Quantity/ });
  await context.setOffline(true);
  await page.getByRole("main").getByRole("button", { name: "One more" }).click();
  await expect(page.getByRole("main").getByText("We couldn’t reach the shop")).toBeVisible();
  await expect(quantity).toHaveValue("1");
  await context.setOffline(false);
  await page.getByRole("main").getByRole("button", { name: "One more" }).click();
  await expect(quantity).toHaveValue("2");
});
