import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, watchConsole } from "./support/buyer.ts";
import { mailTo } from "./support/outbox.ts";

const words = "My parcel says that it is in Graz, and I am not.";

function form(page: Page) {
  return page.getByRole("form", { name: "Write to us" });
}

async function fill(page: Page, email: string): Promise<void> {
  await form(page).getByLabel("Your name").fill("Sample Buyer");
  await form(page).getByLabel("Your email").fill(email);
  await form(page).getByLabel("What is it about?").selectOption("An order");
  await form(page).getByLabel("Your message").fill(words);
}

test("a message is checked, sent, and answered with a copy", async ({ page }) => {
  const complaints = watchConsole(page);
  const email = `writer-${randomUUID()}@example.com`;
  await page.goto("/support");
  await expectAccessible(page);
  await expect(page.getByText(/^(Open|Closed) now/)).toBeVisible();
  await fill(page, email);
  await form(page).getByLabel("Your message").fill("Short");
  await form(page).getByLabel("Your message").press("Tab");
  await expect(page.getByText("Please write a little more")).toBeVisible();
  await form(page).getByLabel("Your message").fill(words);
  await form(page).getByRole("button", { name: "Send" }).click();
  await expect(page.getByText(/Thank you. We have it/)).toBeVisible();
  expect(await mailTo(page, email, "We have your message")).toContain(words);
  expect(await mailTo(page, "hello@cartelle.example", "Sample Buyer writes")).toContain(email);
  expect(complaints).toEqual([]);
});

test("what was typed outlives a lost network, and is sent when it is back", async ({ page, context }) => {
  const email = `offline-${randomUUID()}@example.com`;
  await page.goto("/support");
  await fill(page, email);
  await context.setOffline(true);
  await form(page).getByRole("button", { name: "Send" }).click();
  await expect(page.getByText(/Your message is kept/)).toBeVisible();
  await expect(form(page).getByLabel("Your message")).toHaveValue(words);
  await context.setOffline(false);
  await expect(page.getByText(/Thank you. We have it/)).toBeVisible();
  expect(await mailTo(page, email, "We have your message")).toContain(words);
});

test("an answer has an address, from outside and from within", async ({ page }) => {
  await page.goto("/support#two-left");
  await expect(page.getByText(/We never show a number to hurry you/)).toBeInViewport();
  await expect(page.getByText(/people leave things in bags/)).toBeHidden();
});

test("search engines read the answers", async ({ page }) => {
  await page.goto("/support");
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const faq = blocks.map((text) => JSON.parse(text)).find((data) => data["@type"] === "FAQPage");
  expect(faq.mainEntity.length).toBeGreaterThan(10);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a message is sent; and if something is wrong, nothing typed is lost", async ({ page }) => {
    const email = `plain-${randomUUID()}@example.com`;
    await page.goto("/support");
    await fill(page, email);
    // Past what the browser checks, for the server to refuse.
    await form(page)
      .getByLabel("Your message")
      .fill(`${" ".repeat(20)}`);
    await form(page).getByRole("button", { name: "Send" }).click();
    await expect(page.getByText("Please write a little more")).toBeVisible();
    await expect(form(page).getByLabel("Your name")).toHaveValue("Sample Buyer");
    await expect(form(page).getByLabel("What is it about?")).toHaveValue("An order");
    await form(page).getByLabel("Your message").fill(words);
    await form(page).getByRole("button", { name: "Send" }).click();
    await page.waitForURL("**/support/sent");
    expect(await mailTo(page, email, "We have your message")).toContain(words);
  });
});

for (const path of ["/about", "/legal/terms", "/legal/privacy", "/legal/returns", "/legal/cookies"]) {
  test(`${path} can be read by everybody`, async ({ page }) => {
    const complaints = watchConsole(page);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });
}
