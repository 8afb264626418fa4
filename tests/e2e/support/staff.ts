import { execFileSync } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import process from "node:process";
import { expect, type Page } from "@playwright/test";
import { shopUnderTest } from "./test-shop.ts";

export const staffPassword = "four words in a row";

/** A link that makes an owner, as the operator of the shop under test gets it. */
export function ownerLink(email: string): string {
  return execFileSync(process.execPath, ["--conditions=react-server", "scripts/staff/owner-link.ts", email], {
    env: { ...process.env, ...shopUnderTest() },
    encoding: "utf8",
  });
}

/** What an authenticator app shows, `steps` half minutes from now: a code is taken once, so the next one is a later one. */
export function appCode(secret: string, steps = 0): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret].map((one) => alphabet.indexOf(one).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const digest = createHmac("sha1", key).update(counter).digest();
  const number = (digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7f_ff_ff_ff) % 1_000_000;
  return String(number).padStart(6, "0");
}

/** Accepts an invitation with a new account. */
export async function join(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(staffPassword);
  await page.getByRole("button", { name: "Come in" }).click();
}

/** Adds an authenticator app on the way in; answers with its secret and the recovery codes. */
export async function addApp(page: Page): Promise<{ secret: string; recoveryCodes: string[] }> {
  await page.waitForURL("**/admin/enrol");
  const secret = (await page.locator("code").first().innerText()).replaceAll(/\s/g, "");
  await page.getByLabel("Code").fill(appCode(secret));
  await page.getByRole("button", { name: "Add the app" }).click();
  await expect(page.getByRole("button", { name: "I have kept them" })).toBeVisible();
  const recoveryCodes = await page.getByRole("status").locator("code").allInnerTexts();
  await page.getByRole("button", { name: "I have kept them" }).click();
  return { secret, recoveryCodes };
}

export async function signInToAdmin(page: Page, email: string): Promise<void> {
  await page.goto("/admin");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(staffPassword);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** A new owner with an app, inside. */
export async function becomeOwner(page: Page) {
  const email = `owner-${randomUUID()}@example.com`;
  await join(page, ownerLink(email), "Ada Example");
  const app = await addApp(page);
  await expect(page.getByRole("heading", { level: 1, name: "Ada Example" })).toBeVisible();
  return { email, ...app };
}
