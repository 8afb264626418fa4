import { describe, expect, test } from "vitest";
import {
  challenge,
  fillCard,
  hasBrowser,
  open,
  openBare,
  type ShopWindow,
  said,
  stage,
  useStage,
} from "./page/stage.ts";

describe.skipIf(!hasBrowser)("payments in a browser, through the real libraries under a strict CSP", () => {
  useStage();

  test("a good card pays, and the page sees the events of the form", async () => {
    const { page, frame, complaints } = await open();
    await fillCard(frame, "4242424242424242");
    expect(await frame.getByLabel("Card number").inputValue()).toBe("4242 4242 4242 4242");
    expect(await frame.getByLabel("Expiration date").inputValue()).toBe("12 / 34");
    await page.getByRole("button", { name: "Pay" }).click();
    await expect.poll(() => said(page).textContent()).toBe("succeeded");
    const events = await page.locator("#events").textContent();
    for (const name of [
      "ready",
      "loaderstart",
      "change:card:true:false",
      "focus",
      "change:card:false:true",
      "blur",
    ]) {
      expect(events).toContain(name);
    }
    expect(complaints).toEqual([]);
  });

  test("a declined card gives its reason and can be replaced by another", async () => {
    const { page, frame } = await open();
    await fillCard(frame, "4000000000009995");
    await page.getByRole("button", { name: "Pay" }).click();
    await expect
      .poll(() => said(page).textContent())
      .toBe("card_declined: Your card has insufficient funds.");
    await frame.getByLabel("Card number").fill("");
    await frame.getByLabel("Card number").pressSequentially("4242424242424242");
    await page.getByRole("button", { name: "Pay" }).click();
    await expect.poll(() => said(page).textContent()).toBe("succeeded");
  });

  test.each([
    ["Complete", "4000000000003220", "after action: succeeded"],
    ["Fail", "4000000000003220", "action failed: payment_intent_authentication_failure"],
    ["Cancel", "4000000000003220", "action failed: payment_intent_authentication_failure"],
    ["Complete", "4000008400001629", "action failed: card_declined"],
  ])("3-D Secure: %s with %s ends as %s", async (button, number, outcome) => {
    const { page, frame, complaints } = await open();
    await fillCard(frame, number);
    await page.getByRole("button", { name: "Pay" }).click();
    await challenge(page).getByRole("button", { name: button }).click();
    await expect.poll(() => said(page).textContent()).toBe(outcome);
    expect(await page.locator("dialog").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("3-D Secure dismissed by the browser's own means counts as given up", async () => {
    const { page, frame } = await open();
    await fillCard(frame, "4000002760003184");
    await page.getByRole("button", { name: "Pay" }).click();
    await challenge(page).getByRole("button", { name: "Complete" }).waitFor();
    await page
      .locator("dialog")
      .evaluate((dialog) => dialog.dispatchEvent(new Event("cancel", { cancelable: true })));
    await expect
      .poll(() => said(page).textContent())
      .toBe("action failed: payment_intent_authentication_failure");
  });

  test("3-D Secure closed with Escape counts as given up", async () => {
    const { page, frame } = await open();
    await fillCard(frame, "4000002760003184");
    await page.getByRole("button", { name: "Pay" }).click();
    await challenge(page).getByRole("button", { name: "Complete" }).waitFor();
    await page.keyboard.press("Escape");
    await expect
      .poll(() => said(page).textContent())
      .toBe("action failed: payment_intent_authentication_failure");
  });

  test("confirmPayment on a client secret leaves for the return address with the outcome", async () => {
    const { page, intent } = await openBare("4242424242424242");
    await page.evaluate((return_url) => {
      const { stripe, elements } = window as unknown as ShopWindow;
      void stripe.confirmPayment({ elements, confirmParams: { return_url } });
    }, `${stage.shopUrl()}/return`);
    await page.waitForURL("**/return?**");
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      payment_intent: intent.id,
      payment_intent_client_secret: intent.client_secret,
      redirect_status: "succeeded",
    });
  });

  test("confirmPayment stays when it may, and gives the decline to the page", async () => {
    const { page, intent } = await openBare("4000000000000002");
    const outcome = await page.evaluate(() => {
      const { stripe, elements } = window as unknown as ShopWindow;
      return stripe.confirmPayment({ elements, redirect: "if_required" });
    });
    expect(outcome.error).toMatchObject({ code: "card_declined", payment_intent: { id: intent.id } });
    expect(outcome.error.payment_intent).not.toHaveProperty("metadata");
    const read = await page.evaluate(
      (secret) => (window as unknown as ShopWindow).stripe.retrievePaymentIntent(secret),
      intent.client_secret,
    );
    expect(read.paymentIntent.status).toBe("requires_payment_method");
    const paid = await page.evaluate(
      (secret) =>
        (window as unknown as ShopWindow).stripe.confirmCardPayment(secret, {
          payment_method: "pm_card_visa",
        }),
      intent.client_secret,
    );
    expect(paid.paymentIntent.status).toBe("succeeded");
  });

  test("in euros a bank debit is offered and goes to processing", async () => {
    const { page, frame } = await open("&currency=eur");
    await frame.getByRole("radio", { name: "SEPA Direct Debit" }).click();
    await frame.getByLabel("IBAN").fill("DE89370400440532013000");
    await frame.getByLabel("Full name").fill("Ada Buyer");
    await frame.getByLabel("Email").fill("ada@example.com");
    await page.getByRole("button", { name: "Pay" }).click();
    await expect.poll(() => said(page).textContent()).toBe("processing");
  });
});
