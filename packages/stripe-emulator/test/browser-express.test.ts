import { AxeBuilder } from "@axe-core/playwright";
import type { FrameLocator, Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { hasBrowser, newPage, type ShopWindow, stage, useStage } from "./page/stage.ts";

type Setup = { options?: object; click?: object | "reject" | "silence"; address?: "accept" | "reject" };

// biome-ignore lint/suspicious/noExplicitAny: what an untyped page hears and says
type Plain = any;

const wallet = (page: Page): FrameLocator => page.frameLocator('iframe[title="Test wallet"]');
const button = (page: Page) =>
  page.frameLocator('iframe[title="Secure express checkout frame"]').getByRole("button");

const rates = [
  { id: "standard", displayName: "Standard", amount: 800, deliveryEstimate: "2 to 4 days" },
  { id: "express", displayName: "Express", amount: 2400 },
];
const shipped = {
  emailRequired: true,
  shippingAddressRequired: true,
  allowedShippingCountries: ["AT", "US", "DE"],
  shippingRates: rates,
};

/** A page with the express button alone, which prices as a shop does and writes down what it hears. */
async function openExpress(setup: Setup = {}): Promise<{ page: Page; events(): Promise<Plain[]> }> {
  const page = await newPage();
  await page.goto(`${stage.shopUrl()}/bare`);
  await page.evaluate(
    ({ key, setup, rates }) => {
      const shop = window as unknown as ShopWindow;
      const heard: Plain[] = [];
      const stripe = shop.Stripe(key);
      const goods = { name: "Coat", amount: 1000 };
      const elements = stripe.elements({ mode: "payment", amount: 1000, currency: "usd" });
      const express = elements.create("expressCheckout", setup.options ?? {});
      const price = (rate: Plain, resolve: (details: object) => void, more = {}) => {
        elements.update({ amount: goods.amount + rate.amount });
        resolve({ lineItems: [goods, { name: "Delivery", amount: rate.amount }], ...more });
      };
      const plain = (event: object) => JSON.parse(JSON.stringify(event));
      express.on("ready", (event: Plain) => heard.push(["ready", event.availablePaymentMethods]));
      express.on("click", (event: Plain) => {
        heard.push(["click", event.expressPaymentType]);
        if (setup.click === "reject") event.reject();
        else if (setup.click !== "silence") event.resolve(setup.click ?? { lineItems: [goods] });
      });
      express.on("shippingaddresschange", (event: Plain) => {
        heard.push(["address", plain(event)]);
        if (setup.address === "reject") event.reject();
        else price(rates[0], event.resolve, { shippingRates: rates });
      });
      express.on("shippingratechange", (event: Plain) => {
        heard.push(["rate", event.shippingRate.id]);
        price(event.shippingRate, event.resolve);
      });
      express.on("cancel", () => heard.push(["cancel"]));
      express.on("confirm", (event: Plain) => {
        heard.push(["confirm", plain(event)]);
        shop.confirmed = event;
      });
      express.mount("#root");
      Object.assign(window, { stripe, elements, heard });
    },
    { key: stage.key(), setup, rates },
  );
  return { page, events: () => page.evaluate(() => (window as unknown as ShopWindow).heard) };
}

async function heardOf(events: () => Promise<Plain[]>, name: string): Promise<Plain[]> {
  await expect.poll(async () => (await events()).map(([first]) => first)).toContain(name);
  return (await events()).findLast(([first]) => first === name);
}

const payWithToken = (page: Page) =>
  page.evaluate(async () => {
    const { stripe, elements } = window as unknown as ShopWindow;
    const submitted = await elements.submit();
    if (submitted.error) return submitted;
    const made = await stripe.createConfirmationToken({ elements });
    if (made.error) return made;
    const body = JSON.stringify({ token: made.confirmationToken.id, currency: "usd" });
    const paid = await fetch("/pay", { method: "POST", body });
    return { token: made.confirmationToken, paid: await paid.json() };
  });

describe.skipIf(!hasBrowser)("the express checkout element and its wallet", () => {
  useStage();

  test("says which ways to pay it has, and has no button where the page wants none", async () => {
    const { events } = await openExpress();
    expect(await heardOf(events, "ready")).toEqual(["ready", expect.objectContaining({ googlePay: true })]);
    const { page, events: none } = await openExpress({ options: { paymentMethods: { googlePay: "never" } } });
    // Nothing at all to show is told as undefined, which JSON writes as null.
    expect((await heardOf(none, "ready"))[1] ?? null).toBeNull();
    expect(await button(page).count()).toBe(0);
  });

  test("address and way of delivery are priced by the page before the buyer can agree", async () => {
    const { page, events } = await openExpress({ options: shipped });
    await button(page).click();
    await wallet(page).getByText("Total $18.00").waitFor();
    // Before the buyer agrees, the page learns no street.
    expect((await heardOf(events, "address"))[1]).toEqual({
      elementType: "expressCheckout",
      name: "Sample Buyer",
      address: { city: "Vienna", state: "", postal_code: "1070", country: "AT" },
    });
    await wallet(page)
      .getByRole("radio", { name: /Express/ })
      .check();
    await wallet(page).getByText("Total $34.00").waitFor();
    await wallet(page).getByRole("button", { name: "Pay $34.00" }).click();
    expect((await heardOf(events, "confirm"))[1]).toMatchObject({
      expressPaymentType: "google_pay",
      billingDetails: { name: "Sample Buyer", email: "sample@example.com" },
      shippingAddress: { name: "Sample Buyer", address: { line1: "14 Example Street", country: "AT" } },
      shippingRate: { id: "express" },
    });
    const { token, paid } = await payWithToken(page);
    expect(paid.status).toBe("succeeded");
    expect(token).toMatchObject({
      shipping: { name: "Sample Buyer", address: { city: "Vienna", country: "AT" } },
      payment_method_preview: {
        billing_details: { email: "sample@example.com" },
        card: { last4: "4242", wallet: { type: "google_pay" } },
      },
    });
    await expect.poll(() => page.locator("dialog").count()).toBe(0);
  });

  test("a country the page does not serve is refused in the sheet, another one goes on", async () => {
    const { page } = await openExpress({ options: shipped });
    await button(page).click();
    await wallet(page).getByText("Total $18.00").waitFor();
    await wallet(page).getByLabel("Deliver to").selectOption({ label: "London, 22 Sample Lane" });
    expect(await wallet(page).getByRole("alert").textContent()).toBe(
      "This shop does not deliver to this country.",
    );
    expect(await wallet(page).getByRole("button", { name: /^Pay/ }).isDisabled()).toBe(true);
    await wallet(page).getByLabel("Deliver to").selectOption({ label: "New York, 5 Mercer Street" });
    await wallet(page).getByText("Total $18.00").waitFor();
    expect(await wallet(page).getByRole("button", { name: /^Pay/ }).isEnabled()).toBe(true);
  });

  test("an address that the page rejects can't be agreed to", async () => {
    const { page } = await openExpress({ options: shipped, address: "reject" });
    await button(page).click();
    await expect
      .poll(() => wallet(page).getByRole("alert").textContent())
      .toBe("The shop can't deliver to this address.");
    expect(await wallet(page).getByRole("button", { name: /^Pay/ }).isDisabled()).toBe(true);
  });

  test("a payment the page calls failed is said in the sheet with the total as it is now, and can be tried again", async () => {
    const { page, events } = await openExpress({ options: shipped });
    await button(page).click();
    await wallet(page).getByRole("button", { name: "Pay $18.00" }).click();
    await heardOf(events, "confirm");
    await page.evaluate(() => {
      const { confirmed, elements } = window as unknown as ShopWindow;
      elements.update({ amount: 2100 });
      confirmed.paymentFailed({ reason: "fail", message: "The total has changed." });
    });
    await expect.poll(() => wallet(page).getByRole("alert").textContent()).toBe("The total has changed.");
    expect((await payWithToken(page)).error.message).toMatch(/No payment was agreed to/);
    await wallet(page).getByRole("button", { name: "Pay $21.00" }).click();
    await expect.poll(async () => (await events()).filter(([name]) => name === "confirm").length).toBe(2);
    expect((await payWithToken(page)).paid.status).toBe("succeeded");
  });

  test.each(["button", "Escape"])(
    "cancelled by %s: the page hears it, and the button opens again",
    async (way) => {
      const { page, events } = await openExpress();
      await button(page).click();
      await wallet(page).getByText("Total $10.00").waitFor();
      // Not by a click or key of the driver's: the frame goes with it, and with the frame the answer the driver waits for.
      await wallet(page)
        .getByRole("button", { name: "Cancel" })
        .evaluate((cancel: HTMLElement, way) => {
          const escapeKey = new KeyboardEvent("keydown", { key: "Escape", bubbles: true });
          setTimeout(() => (way === "Escape" ? cancel.dispatchEvent(escapeKey) : cancel.click()), 0);
        }, way);
      await heardOf(events, "cancel");
      expect(await page.locator("dialog").count()).toBe(0);
      await button(page).click();
      await wallet(page).getByText("Total $10.00").waitFor();
    },
  );

  test.each(["reject", "silence"] as const)("no sheet opens on %s", async (click) => {
    const { page, events } = await openExpress({ click });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.name));
    await button(page).click();
    await heardOf(events, "click");
    await page.waitForTimeout(1200);
    expect(await page.locator("dialog").count()).toBe(0);
    expect(errors).toEqual(click === "silence" ? [expect.stringContaining("IntegrationError")] : []);
  });

  test("line items above the amount are a mistake of the page", async () => {
    const { page, events } = await openExpress({ click: { lineItems: [{ name: "Coat", amount: 1001 }] } });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await button(page).click();
    await heardOf(events, "click");
    await expect.poll(() => errors.join()).toContain("less than the total amount of the line items");
  });

  test.each([
    ["Visa ending in 9995, without funds", "card_declined"],
    ["Visa ending in 3220, asks for 3-D Secure", "requires_action"],
  ])("%s ends as %s on the server", async (card, status) => {
    const { page, events } = await openExpress();
    await button(page).click();
    await wallet(page).getByText("Total $10.00").waitFor();
    await wallet(page).getByLabel("Pay with").selectOption({ label: card });
    await wallet(page).getByRole("button", { name: /^Pay/ }).click();
    await heardOf(events, "confirm");
    expect((await payWithToken(page)).paid.status).toBe(status);
  });

  test("button and sheet pass axe", async () => {
    const { page } = await openExpress({ options: shipped });
    await button(page).click();
    await wallet(page).getByText("Total $18.00").waitFor();
    const found = await new AxeBuilder({ page })
      .disableRules(["landmark-one-main", "page-has-heading-one"])
      .analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });
});
