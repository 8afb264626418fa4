import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

export const password = "four words in a row";

/** An address that nobody has used before. */
export function newAddress(): string {
  return `buyer-${randomUUID()}@example.com`;
}

/** The link in the newest mail to an address whose subject is this, once the worker has written it. */
export async function mailedLink(page: Page, to: string, subject: string): Promise<string> {
  let link: string | undefined;
  await expect(async () => {
    const outbox = await (await page.request.get("/dev/outbox")).text();
    const entries = outbox.split("<li>").filter((entry) => entry.includes(to) && entry.includes(subject));
    const path = /href="(\/dev\/outbox\/[^"]+)"/.exec(entries[0] ?? "")?.[1];
    expect(path, `a mail "${subject}" to ${to}`).toBeDefined();
    const mail = await (await page.request.get(path ?? "")).text();
    const text = /<pre>([\s\S]*?)<\/pre>/.exec(mail)?.[1] ?? "";
    link = /https?:\/\/\S+\/(?:account|admin)\/\S+/.exec(text.replaceAll("&amp;", "&"))?.[0];
    expect(link).toBeDefined();
  }).toPass({ timeout: 20_000 });
  return link ?? "";
}

/** Opens an account by its form and confirms it from the mail. Ends in the account. */
export async function openAccount(page: Page, email: string): Promise<void> {
  await page.goto("/account/sign-up");
  await page.getByLabel("Name").fill("Ines Moreau");
  await page.getByLabel("Email", { exact: true }).fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Open an account" }).click();
  await expect(page.getByText("Look into your mail.")).toBeVisible();
  await page.goto(await mailedLink(page, email, "Confirm your address"));
  await page.getByRole("button", { name: "Yes, this is me" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ines" })).toBeVisible();
}

export async function signInByPassword(page: Page, email: string, secret = password): Promise<void> {
  await page.goto("/account/sign-in");
  await page.getByLabel("Email", { exact: true }).fill(email);
  await page.getByLabel("Password").fill(secret);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

export async function signOut(page: Page): Promise<void> {
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/", { waitUntil: "commit" });
}
