import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type FrameLocator, type Page } from "@playwright/test";
import type Stripe from "stripe";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../src/emulator.ts";
import { startShop } from "./page/shop-server.ts";
import { connect } from "./support.ts";

/** What the bare page keeps on its window. The libraries' own types do not fit a script that is not theirs. */
interface Shop {
  // biome-ignore lint/suspicious/noExplicitAny: the point is to call it as a page without types would
  [name: string]: any;
}

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

describe.skipIf(!existsSync(executablePath))(
  "the browser script, driven by the real libraries under a strict CSP",
  () => {
    let emulator: Emulator;
    let shop: Awaited<ReturnType<typeof startShop>>;
    let browser: Browser;

    beforeAll(async () => {
      emulator = await startEmulator({ processingMs: 100_000 });
      shop = await startShop(emulator);
      browser = await chromium.launch({
        executablePath,
        args: ["--no-sandbox", "--disable-background-networking", "--disable-dev-shm-usage"],
      });
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      shop?.close();
      await emulator?.close();
    });

    async function open(query = ""): Promise<{ page: Page; frame: FrameLocator; complaints: string[] }> {
      const context = await browser.newContext();
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => {
        // The browser reports every 402 that a fetch receives; that one is the answer under test.
        if (["error", "warning"].includes(message.type()) && !message.text().includes("402"))
          complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(`${shop.url}/?key=${emulator.settings.publishableKey}${query}`);
      const frame = page.frameLocator('iframe[title="Secure payment input frame"]');
      await frame.getByLabel("Card number").waitFor();
      return { page, frame, complaints };
    }

    async function fillCard(frame: FrameLocator, number: string): Promise<void> {
      await frame.getByLabel("Card number").pressSequentially(number);
      await frame.getByLabel("Expiration date").pressSequentially("1234");
      await frame.getByLabel("Security code").pressSequentially("123");
      await frame.getByLabel("ZIP").fill("94107");
    }

    const said = (page: Page) => page.locator("#said");

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

    const challenge = (page: Page) => page.frameLocator('iframe[title="3D Secure authentication"]');

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

    async function openBare(card: string): Promise<{ page: Page; intent: Stripe.PaymentIntent }> {
      const intent = await connect(emulator).paymentIntents.create({ amount: 1999, currency: "usd" });
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${shop.url}/bare`);
      await page.evaluate(
        ({ key, clientSecret }) => {
          const stripe = (window as unknown as Shop).Stripe(key);
          const elements = stripe.elements({ clientSecret });
          elements.create("payment").mount("#root");
          Object.assign(window, { stripe, elements });
        },
        { key: emulator.settings.publishableKey, clientSecret: intent.client_secret },
      );
      const frame = page.frameLocator("#root iframe");
      await frame.getByLabel("Card number").waitFor();
      await fillCard(frame, card);
      return { page, intent };
    }

    test("confirmPayment on a client secret leaves for the return address with the outcome", async () => {
      const { page, intent } = await openBare("4242424242424242");
      await page.evaluate((return_url) => {
        const { stripe, elements } = window as unknown as Shop;
        void stripe.confirmPayment({ elements, confirmParams: { return_url } });
      }, `${shop.url}/return`);
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
        const { stripe, elements } = window as unknown as Shop;
        return stripe.confirmPayment({ elements, redirect: "if_required" });
      });
      expect(outcome.error).toMatchObject({ code: "card_declined", payment_intent: { id: intent.id } });
      expect(outcome.error.payment_intent).not.toHaveProperty("metadata");
      const read = await page.evaluate(
        (secret) => (window as unknown as Shop).stripe.retrievePaymentIntent(secret),
        intent.client_secret,
      );
      expect(read.paymentIntent.status).toBe("requires_payment_method");
      const paid = await page.evaluate(
        (secret) =>
          (window as unknown as Shop).stripe.confirmCardPayment(secret, { payment_method: "pm_card_visa" }),
        intent.client_secret,
      );
      expect(paid.paymentIntent.status).toBe("succeeded");
    });

    test("mistakes of the page are IntegrationErrors", async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${shop.url}/bare`);
      const names = await page.evaluate(async (key) => {
        const make = (window as unknown as Shop).Stripe;
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
      }, emulator.settings.publishableKey);
      expect(names).toEqual(Array(5).fill("IntegrationError"));
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
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.clock.install();
      await page.route("**/elements/payment", (route) => route.abort());
      await page.goto(`${shop.url}/?key=${emulator.settings.publishableKey}`);
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

    test("in euros a bank debit is offered and goes to processing", async () => {
      const { page, frame } = await open("&currency=eur");
      await frame.getByRole("radio", { name: "SEPA Direct Debit" }).click();
      await frame.getByLabel("IBAN").fill("DE89370400440532013000");
      await frame.getByLabel("Full name").fill("Ada Buyer");
      await frame.getByLabel("Email").fill("ada@example.com");
      await page.getByRole("button", { name: "Pay" }).click();
      await expect.poll(() => said(page).textContent()).toBe("processing");
    });
  },
);
