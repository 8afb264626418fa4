import { expect, test } from "@playwright/test";
import {
  addToBag,
  beginCheckout,
  cards,
  enterCard,
  expectAccessible,
  expectThanks,
  payButton,
} from "./support/buyer.ts";
import {
  mailedLink,
  newAddress,
  openAccount,
  password,
  signInByPassword,
  signOut,
} from "./support/person.ts";
import { findPiece } from "./support/test-shop.ts";

test("a guest's order joins the account once the address is confirmed, and opens without its link", async ({
  page,
  browser,
}) => {
  const email = newAddress();
  await addToBag(page, await findPiece({ atLeast: 8 }));
  await beginCheckout(page);
  await page.getByLabel("Email", { exact: true }).fill(email);
  await page.getByLabel("Country").selectOption("AT");
  await page.getByLabel("Full name").fill("Ines Moreau");
  await page.getByLabel("Street and number").fill("14 Example Street");
  await page.getByLabel("Postal code").fill("1070");
  await page.getByLabel("City").fill("Vienna");
  await page.getByLabel("City").press("Tab");
  await expect(page.getByRole("radio", { name: /Standard/ })).toBeChecked();
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await enterCard(page, cards.good);
  await payButton(page).click();
  await expectThanks(page);

  await openAccount(page, email);
  await expect(async () => {
    await page.goto("/account/orders");
    await expect(page.getByRole("link", { name: /^#\d+/ })).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  await expectAccessible(page);
  await page.getByRole("link", { name: /^#\d+/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("#");
  const address = page.url();

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(address);
  await expect(stranger.getByRole("heading", { name: "This link does not open anything" })).toBeVisible();
  await stranger.context().close();
});

test("by password, and with a bag that outlives both ways through the door", async ({ page }) => {
  const email = newAddress();
  await openAccount(page, email);
  const piece = await findPiece({ atLeast: 8 });
  await addToBag(page, piece);
  await signOut(page);
  await page.goto("/cart");
  await expect(page.getByRole("main")).toContainText(piece.title);

  await signInByPassword(page, email, "not the right one at all");
  await expect(page.getByRole("alert").filter({ hasText: "don’t match" })).toBeVisible();
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue(email);
  await expectAccessible(page);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ines" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/cart");
  await expect(page.getByRole("main")).toContainText(piece.title);
});

test("by mailed link, once, and to where one was going", async ({ page }) => {
  const email = newAddress();
  await openAccount(page, email);
  await signOut(page);
  await page.goto("/account/addresses");
  await expect(page).toHaveURL(/\/account\/sign-in\?next=/);
  await page.getByLabel("Email", { exact: true }).fill(email);
  await page.getByRole("button", { name: "Mail me a link instead" }).click();
  await expect(page.getByText("Look into your mail.")).toBeVisible();
  const link = await mailedLink(page, email, "Your link to sign in");
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Addresses" })).toBeVisible();

  await signOut(page);
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "no longer works" })).toBeVisible();
});

test("by passkey", async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await openAccount(page, newAddress());
  await page.goto("/account/details");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("button", { name: /^Remove.*Chrome on/ })).toBeVisible();
  await expectAccessible(page);

  await signOut(page);
  await page.goto("/account/sign-in");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ines" })).toBeVisible();

  await page.goto("/account/details");
  await page.getByRole("button", { name: /^Remove.*Chrome on/ }).click();
  await expect(page.getByText("None yet. With a passkey")).toBeVisible();
});

test("a forgotten password is replaced, and the old one opens nothing", async ({ page }) => {
  const email = newAddress();
  await openAccount(page, email);
  await signOut(page);
  await page.goto("/account/forgot");
  await expectAccessible(page);
  await page.getByLabel("Email", { exact: true }).fill(email);
  await page.getByRole("button", { name: "Mail me the link" }).click();
  await expect(page.getByText("Look into your mail.")).toBeVisible();
  await page.goto(await mailedLink(page, email, "Choose a new password"));
  await page.getByLabel("New password").fill("short");
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByLabel("New password")).toBeFocused();
  await page.getByLabel("New password").fill("another four words there");
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByText("Your password is changed")).toBeVisible();
  await signInByPassword(page, email);
  await expect(page.getByRole("alert").filter({ hasText: "don’t match" })).toBeVisible();
  await signInByPassword(page, email, "another four words there");
  await expect(page.getByRole("heading", { level: 1, name: "Ines" })).toBeVisible();
});

test("guessing one password is stopped, whoever's it is", async ({ page }) => {
  const email = newAddress();
  await page.goto("/account/sign-in");
  await page.getByLabel("Email", { exact: true }).fill(email);
  for (let tries = 0; tries < 10; tries += 1) {
    await page.getByLabel("Password").fill(`guess number ${tries}`);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: "don’t match" })).toBeVisible();
    await expect(page.getByLabel("Password")).toHaveValue("");
  }
  await page.getByLabel("Password").fill("one more guess");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Too many tries" })).toBeVisible();
});

test("an address is kept, starts the checkout, and everything can be taken along and deleted", async ({
  page,
}) => {
  const email = newAddress();
  await openAccount(page, email);
  await page.goto("/account/addresses/new");
  await page.getByRole("button", { name: "Save the address" }).click();
  await expect(page.getByText("Please choose a country.")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Country").selectOption("AT");
  await page.getByLabel("Full name").fill("Ines Moreau");
  await page.getByLabel("Street and number").fill("Neubaugasse 12");
  await page.getByLabel("Postal code").fill("1070");
  await page.getByLabel("City").fill("Vienna");
  await page.getByRole("button", { name: "Save the address" }).click();
  await expect(page.getByText("Where things go")).toBeVisible();
  await expectAccessible(page);

  await addToBag(page, await findPiece({ atLeast: 8 }));
  await beginCheckout(page);
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue(email);
  await expect(page.getByLabel("Street and number")).toHaveValue("Neubaugasse 12");

  const data = await page.request.get("/api/account/export");
  expect(await data.json()).toMatchObject({ account: { email }, addresses: [{ line1: "Neubaugasse 12" }] });

  await page.goto("/account/delete");
  await expectAccessible(page);
  await page.getByLabel("Your password").fill("not the right one at all");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was deleted" })).toBeVisible();
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("heading", { name: "Your account is gone" })).toBeVisible();
  expect((await page.request.get("/api/account/export")).status()).toBe(401);
  await signInByPassword(page, email);
  await expect(page.getByRole("alert").filter({ hasText: "don’t match" })).toBeVisible();
});

test("a piece is saved by a guest who signs in for it, and moves to the bag", async ({ page }) => {
  const email = newAddress();
  await openAccount(page, email);
  await signOut(page);
  const piece = await findPiece({ atLeast: 8 });
  await page.goto(`/product/${piece.slug}`);
  await page.getByRole("link", { name: /^Save/ }).first().click();
  await page.waitForURL("**/account/sign-in**");
  await page.getByLabel("Email", { exact: true }).fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(`**/product/${piece.slug}`);
  const saved = page.getByRole("button", { name: /^Saved/ }).first();
  await expect(saved).toBeVisible();
  await expect(saved).not.toHaveAttribute("aria-busy");

  await page.goto("/account/wishlist");
  await expectAccessible(page);
  await page.getByLabel("Colour and size").selectOption(piece.variantId);
  await page.getByRole("button", { name: /^Move to bag/ }).click();
  await expect(page.getByText("It is in your bag.")).toBeVisible();
  await expect(page.getByText("Nothing saved yet")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("signing up, in and out works", async ({ page }) => {
    const email = newAddress();
    await openAccount(page, email);
    await page.getByRole("button", { name: "Sign out" }).click();
    await signInByPassword(page, email, "not the right one at all");
    await expect(page.getByRole("alert").filter({ hasText: "don’t match" })).toBeVisible();
    await signInByPassword(page, email);
    await expect(page.getByRole("heading", { level: 1, name: "Ines" })).toBeVisible();
  });
});
