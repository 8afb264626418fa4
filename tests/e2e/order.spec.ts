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
} from "./support/buyer.ts";
import { findPiece } from "./support/test-shop.ts";

test("after a purchase: what happens next, an invitation, and an order page that can be copied and printed", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const piece = await findPiece({ atLeast: 8 });
  await addToBag(page, piece);
  await beginCheckout(page);
  await fillDelivery(page);
  await enterCard(page, cards.good);
  await payButton(page).click();
  await expectThanks(page);

  await expect(page.getByRole("region", { name: "What happens next" }).getByRole("listitem")).toHaveCount(3);
  await expect(page.getByRole("link", { name: "Open an account" })).toBeVisible();
  const picture = page.getByRole("list", { name: "What you bought" }).getByRole("img").last();
  await expect(picture).toBeVisible();
  await expect
    .poll(() =>
      picture.evaluate((image) => getComputedStyle(image.closest(".comes-into-view") ?? image).opacity),
    )
    .toBe("1");

  await page.getByRole("link", { name: "Your order's own page" }).click();
  const steps = page.getByRole("region", { name: "What happens" }).getByRole("listitem");
  await expect(steps.first()).toContainText("Order placed and paid");
  await expect(steps.last()).toContainText("With you");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("main").getByText("14 Example Street")).toBeVisible();
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the success page stands still from the start", async ({ page }) => {
    await addToBag(page, await findPiece({ atLeast: 8 }));
    await beginCheckout(page);
    await fillDelivery(page);
    await enterCard(page, cards.good);
    await payButton(page).click();
    await expectThanks(page);
    const running = await page.evaluate(
      () =>
        document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 10)
          .length,
    );
    expect(running).toBe(0);
  });
});
