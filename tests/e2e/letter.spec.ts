import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, watchConsole } from "./support/buyer.ts";
import { linkInMail } from "./support/outbox.ts";

const someone = () => `reader-${randomUUID()}@example.com`;

async function askFor(page: Page, email: string): Promise<void> {
  await page.goto("/newsletter/goodbye");
  const form = page.getByRole("main").getByRole("form", { name: "The letter" });
  await form.getByLabel("Your email address").fill(email);
  await form.getByRole("button", { name: "Sign up" }).click();
}

const confirmLink = (page: Page, to: string) =>
  linkInMail(page, { to, subject: "Please confirm", path: "/newsletter/confirm" });
const leaveLink = (page: Page, to: string) =>
  linkInMail(page, { to, subject: "You are on the list", path: "/newsletter/unsubscribe" });

test("the letter is asked for, confirmed by mail, and left again", async ({ page }) => {
  const complaints = watchConsole(page);
  const email = someone();
  await askFor(page, email);
  await expect(page.getByText(/We have written to you/)).toBeVisible();

  const confirm = await confirmLink(page, email);
  await page.goto(confirm);
  await expectAccessible(page);
  // A mail scanner opens links too: that alone must change nothing, so the page still asks after it was opened twice.
  await page.goto(confirm);
  await page.getByRole("button", { name: "Yes, send me the letter" }).click();
  await page.waitForURL("**/newsletter/welcome");
  await expect(page.getByRole("heading", { name: "You are on the list" })).toBeVisible();

  await page.goto(await leaveLink(page, email));
  await page.getByRole("button", { name: "Leave the list" }).click();
  await page.waitForURL("**/newsletter/goodbye");
  await expect(page.getByRole("heading", { name: "You are off the list" })).toBeVisible();
  await page.goto(confirm);
  await page.getByRole("button", { name: "Yes, send me the letter" }).click();
  await expect(page.getByRole("heading", { name: "This link does not work any more" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a mail program leaves with one POST, and an address without our signature gets nowhere", async ({
  page,
  request,
}) => {
  const email = someone();
  await askFor(page, email);
  await page.goto(await confirmLink(page, email));
  await page.getByRole("button", { name: "Yes, send me the letter" }).click();
  await page.waitForURL("**/newsletter/welcome");
  const leave = await leaveLink(page, email);
  const oneClick = leave.replace("/newsletter/unsubscribe", "/api/newsletter/unsubscribe");
  const form = { "List-Unsubscribe": "One-Click" };
  expect((await request.post(`${oneClick}x`, { form })).status()).toBe(403);
  expect((await request.get(oneClick)).url()).toContain("/newsletter/unsubscribe?");
  expect((await request.post(oneClick, { form })).status()).toBe(204);
});

test("a link that was cut short says so", async ({ page }) => {
  await page.goto("/newsletter/confirm?id=1");
  await expect(page.getByRole("heading", { name: "This link does not work any more" })).toBeVisible();
  await page.goto("/newsletter/unsubscribe");
  await expect(page.getByRole("heading", { name: "This link is not complete" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the letter is asked for and confirmed all the same", async ({ page }) => {
    const email = someone();
    await askFor(page, email);
    await page.waitForURL("**/newsletter/thanks");
    await expect(page.getByRole("heading", { name: "Look into your inbox" })).toBeVisible();
    await page.goto(await confirmLink(page, email));
    await page.getByRole("button", { name: "Yes, send me the letter" }).click();
    await page.waitForURL("**/newsletter/welcome");
  });
});
