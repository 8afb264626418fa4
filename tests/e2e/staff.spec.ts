import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/buyer.ts";
import { mailedLink, newAddress, openAccount } from "./support/person.ts";
import { addApp, appCode, becomeOwner, join, signInToAdmin } from "./support/staff.ts";

test("an owner comes in by password and code, and no other way; a code works once", async ({ page }) => {
  const { email, secret, recoveryCodes } = await becomeOwner(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "The admin" })).toBeVisible();
  await expectAccessible(page);

  await signInToAdmin(page, email);
  await expect(page.getByRole("heading", { name: "Your code" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/admin/staff");
  await expect(page).toHaveURL(/\/admin\/second-factor$/);
  await page.getByLabel("Code").fill("000000");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "not right" })).toBeVisible();
  const code = appCode(secret, 1);
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Ada Example" })).toBeVisible();

  await page.getByRole("button", { name: "Sign out" }).click();
  await signInToAdmin(page, email);
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "used already" })).toBeVisible();
  await page.getByLabel("Code").fill(recoveryCodes[0] ?? "");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Ada Example" })).toBeVisible();
  await page.goto("/admin/profile");
  await expect(page.getByText("9 recovery codes left")).toBeVisible();
  await expectAccessible(page);
});

test("an invitation is mailed, accepted once, and its role opens what it says", async ({ page, browser }) => {
  await becomeOwner(page);
  const email = `viewer-${randomUUID()}@example.com`;
  await page.goto("/admin/staff");
  await page.getByRole("button", { name: "Invite" }).click();
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Role").selectOption("viewer");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Mail the invitation" }).click();
  await expect(page.getByRole("table", { name: "Invited" })).toContainText(email);

  const link = await mailedLink(page, email, "Work with us at Cartelle");
  const guest = await (await browser.newContext()).newPage();
  await join(guest, link, "Vera Viewer");
  await expect(guest.getByRole("heading", { level: 1, name: "Vera Viewer" })).toBeVisible();
  await guest.goto(link);
  await expect(guest.getByRole("heading", { name: "This invitation is void" })).toBeVisible();
  // The page's shell is on its way before it is known who asks, so what is refused is told in words and not by status.
  await guest.goto("/admin/staff");
  await expect(guest.getByRole("heading", { name: "Not yours to open" })).toBeVisible();
  await expect(guest.getByRole("table")).toHaveCount(0);
  await expectAccessible(guest);

  await page.goto("/admin/staff");
  await page.getByRole("button", { name: "Change Vera Viewer" }).first().click();
  await page.getByLabel("Role").selectOption("manager");
  await page.getByRole("button", { name: "Give this role" }).click();
  await expect(page.getByRole("row", { name: /Vera Viewer/ }).filter({ hasText: email })).toContainText(
    "Manager",
  );
  await guest.goto("/admin/staff");
  await addApp(guest);
  await guest.goto("/admin/staff");
  await expect(guest.getByRole("heading", { level: 1, name: "Staff" })).toBeVisible();
  await expect(guest.getByRole("button", { name: "Invite" })).toHaveCount(0);

  await page
    .getByRole("row")
    .filter({ hasText: email })
    .getByRole("button", { name: /Change/ })
    .click();
  await page.getByRole("button", { name: "Suspend" }).click();
  await expect(page.getByRole("row").filter({ hasText: email })).toContainText("Suspended");
  await guest.goto("/admin/staff");
  await expect(guest.getByText("who does not work here")).toBeVisible();
  await guest.context().close();

  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Jump to" }).fill("hist");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Audit log" })).toBeVisible();
  await page.getByLabel("What").selectOption("staff.role");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page).toHaveURL(/action=staff.role/);
  await expect(page.getByRole("table").getByRole("row").nth(1)).toContainText("viewer manager");
  await expectAccessible(page);
});

test("a buyer is no staff, whatever they open", async ({ page }) => {
  await openAccount(page, newAddress());
  for (const path of ["/admin", "/admin/staff", "/admin/audit", "/admin/second-factor", "/admin/enrol"]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/admin\/sign-in$/);
  }
  await expect(page.getByText("who does not work here")).toBeVisible();
});
