import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import {
  challenge,
  fillCard,
  hasBrowser,
  newPage,
  open,
  type ShopWindow,
  said,
  stage,
  useStage,
} from "./page/stage.ts";

describe.skipIf(!hasBrowser)("the card form, mounted by the real libraries under a strict CSP", () => {
  useStage();

  test("typing through the form needs no mouse: number, expiry and code hand the caret on", async () => {
    const { page, frame } = await open();
    await frame.getByLabel("Card number").focus();
    await page.keyboard.type("42424242424242421234123");
    expect(await frame.getByLabel("Expiration date").inputValue()).toBe("12 / 34");
    expect(await frame.getByLabel("Security code").inputValue()).toBe("123");
    await page.keyboard.press("Tab");
    expect(await frame.getByLabel("Country").evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("#events").textContent()).toContain("escape");
  });

  test("an unfinished form is refused with Stripe's words, focus on the first fault", async () => {
    const { page, frame } = await open();
    await frame.getByLabel("Card number").pressSequentially("4242");
    await page.getByRole("button", { name: "Pay" }).click();
    await expect
      .poll(() => said(page).textContent())
      .toBe("invalid: incomplete_number Your card number is incomplete.");
    const number = frame.getByLabel("Card number");
    expect(await number.getAttribute("aria-invalid")).toBe("true");
    const border = await number.evaluate((input) => getComputedStyle(input).borderTopColor);
    expect(border).toBe("rgb(163, 39, 31)");
    expect(await number.evaluate((input) => input === document.activeElement)).toBe(true);
    await expect
      .poll(() => frame.getByRole("alert").allTextContents())
      .toContain("Your card’s security code is incomplete.");
  });

  test("a number that fails its check digit is called invalid as soon as it is whole", async () => {
    const { frame } = await open();
    await frame.getByLabel("Card number").pressSequentially("4242424242424241");
    await expect
      .poll(() => frame.getByRole("alert").first().textContent())
      .toBe("Your card number is invalid.");
  });

  test("mistakes of the page are IntegrationErrors", async () => {
    const page = await newPage();
    await page.goto(`${stage.shopUrl()}/bare`);
    const names = await page.evaluate(async (key) => {
      const make = (window as unknown as ShopWindow).Stripe;
      const tries: (() => unknown)[] = [
        () => make("sk_test_x"),
        () => make(key).elements({ mode: "payment", currency: "usd" }),
        () => make(key).elements({ mode: "payment", amount: 100, currency: "USD" }),
        () => make(key).retrievePaymentIntent("nonsense"),
        () => {
          const elements = make(key).elements({ mode: "payment", amount: 100, currency: "usd" });
          elements.create("payment").mount("#root");
          return make(key).createConfirmationToken({ elements });
        },
      ];
      return Promise.all(
        tries.map(async (attempt) => {
          try {
            await attempt();
            return "no error";
          } catch (error) {
            return (error as Error).name;
          }
        }),
      );
    }, stage.key());
    expect(names).toEqual(Array(5).fill("IntegrationError"));
  });

  test("a field opted out of and not replaced by the page is refused by name", async () => {
    const page = await newPage();
    await page.goto(`${stage.shopUrl()}/bare`);
    const message = await page.evaluate(async (key) => {
      const stripe = (window as unknown as ShopWindow).Stripe(key);
      const elements = stripe.elements({ clientSecret: "pi_1_secret_2" });
      elements
        .create("payment", { fields: { billingDetails: { address: { country: "never" } } } })
        .mount("#root");
      return stripe.createConfirmationToken({ elements }).catch((error: Error) => error.message);
    }, stage.key());
    expect(message).toContain('You specified "never" for fields.billing_details.address.country');
  });

  test("fields opted out of are not shown, and come from the page", async () => {
    const { page, frame } = await open("&fields=never");
    expect(await frame.getByLabel("Country").count()).toBe(0);
    await frame.getByLabel("Card number").pressSequentially("4242424242424242");
    await frame.getByLabel("Expiration date").pressSequentially("1234");
    await frame.getByLabel("Security code").pressSequentially("123");
    await page.getByRole("button", { name: "Pay" }).click();
    await expect.poll(() => said(page).textContent()).toBe("succeeded");
  });

  // The rules left out ask for a main landmark and a heading in each document; those are the shop page's to give.
  test("form, errors and dialog pass axe, and fields carry their autofill tokens", async () => {
    const { page, frame } = await open();
    const tokens = await frame
      .locator("input, select")
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute("autocomplete")));
    expect(tokens).toEqual(["cc-number", "cc-exp", "cc-csc", "billing country", "billing postal-code"]);
    const violations = async (within: string) => {
      const found = await new AxeBuilder({ page })
        .include(within)
        .disableRules(["landmark-one-main", "page-has-heading-one"])
        .analyze();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    };
    await page.getByRole("button", { name: "Pay" }).click();
    await expect
      .poll(() => frame.getByRole("alert").first().textContent())
      .toBe("Your card number is incomplete.");
    expect(await violations("#root iframe")).toEqual([]);
    await fillCard(frame, "4000000000003220");
    await page.getByRole("button", { name: "Pay" }).click();
    await challenge(page).getByRole("button", { name: "Complete" }).waitFor();
    expect(await violations("dialog")).toEqual([]);
  });

  test("a form that cannot be reached is reported to the page", async () => {
    const page = await newPage();
    await page.clock.install();
    await page.route("**/elements/payment", (route) => route.abort());
    await page.goto(`${stage.shopUrl()}/?key=${stage.key()}`);
    await page.locator("iframe").waitFor({ state: "attached" });
    await page.clock.runFor(11_000);
    await expect.poll(() => page.locator("#events").textContent()).toContain("loaderror");
  });

  test("the page's appearance reaches the form, and the frame fits it", async () => {
    const { page, frame } = await open();
    const style = await frame.getByLabel("Card number").evaluate((input) => {
      const { borderRadius, borderTopColor, borderTopWidth } = getComputedStyle(input);
      return { borderRadius, borderTopColor, borderTopWidth };
    });
    expect(style).toEqual({
      borderRadius: "6px",
      borderTopColor: "rgb(138, 138, 138)",
      borderTopWidth: "1px",
    });
    const inner = await frame
      .locator("body")
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await expect.poll(async () => (await page.locator("iframe").boundingBox())?.height).toBe(inner);
  });
});
