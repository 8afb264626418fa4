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
import { linkInMail } from "./support/outbox.ts";
import { ageLastOrder, findPiece, runJob } from "./support/test-shop.ts";

test("a buyer is asked by mail, writes a review with and without all of it, and it waits to be read", async ({
  page,
}) => {
  const piece = await findPiece({ atLeast: 8 });
  await addToBag(page, piece);
  await beginCheckout(page);
  await fillDelivery(page);
  await enterCard(page, cards.good);
  await payButton(page).click();
  await expectThanks(page);
  const to = `asked-${Date.now()}@example.com`;
  await ageLastOrder(13, to);
  await runJob("review-requests");
  const subject = `${piece.title}: how is it?`;
  await page.goto(await linkInMail(page, { to, subject, path: "/review" }));
  await expect(page.getByRole("heading", { name: "How is it?" })).toBeVisible();
  await expectAccessible(page);

  const words = `Warm, and as long as they say. ${Date.now()}`;
  await page.getByLabel("What would you tell a friend?").fill(words);
  await page.getByRole("button", { name: "Send review" }).click();
  await expect(page.getByText("Choose how many stars.")).toBeVisible();
  await expect(page.getByLabel("What would you tell a friend?")).toHaveValue(words);
  await expect(page.getByLabel("Name to show")).toHaveValue("Sample B.");
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel("What would you tell a friend?")).toHaveValue(words);

  await page.getByRole("radio", { name: "4 out of 5 stars, good" }).check({ force: true });
  await page.getByRole("button", { name: "Send review" }).click();
  await expect(page.getByText(/^Thank you\. We read it/)).toBeVisible();
  await expect(page.getByText("Sent, being read")).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes("review"))))
    .toEqual([]);
  await page.goto(`/product/${piece.slug}`);
  await expect(page.getByText(words)).toHaveCount(0);
});

test("a link that is not ours opens nothing", async ({ page }) => {
  await page.goto("/review?id=0197d6a0-0000-7000-8000-000000000000&sig=made-up");
  await expect(page.getByRole("heading", { name: "This link does not open anything" })).toBeVisible();
  await expectAccessible(page);
});
