import type { Browser } from "@playwright/test";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { closeDatabase, openDatabase } from "#platform/db.ts";
import { isAlive, openBrowser, openPage, runsInjectedScript } from "./support/browser.ts";
import { changeProduct } from "./support/shopkeeper.ts";
import { startWeb, stopAllWeb, type WebProcess } from "./support/web-process.ts";

let browser: Browser;

beforeAll(async () => {
  openDatabase({ url: inject("fixture").databaseUrl, maxConnections: 2 });
  browser = await openBrowser();
});
afterEach(stopAllWeb);
afterAll(async () => {
  await browser.close();
  await closeDatabase();
});

describe("a prerendered document", () => {
  // Pages of the build, one rendered at its first request, and one with parts that React moves into place.
  it.each(["/product/coat", "/product/first", "/story"])("%s lives under its own policy", async (path) => {
    await changeProduct({ slug: "first", price: 1 });
    const { page, complaints } = await openPage(browser, (await startWeb()).url + path);
    expect(await isAlive(page)).toBe(true);
    expect(complaints).toEqual([]);
    expect(await runsInjectedScript(page)).toBe(false);
    expect(complaints.join()).toContain("script-src");
  });

  it("shows the part of a story that comes late in the file", async () => {
    const { page } = await openPage(browser, `${(await startWeb()).url}/story`);
    await page.getByText("Paragraph 399").waitFor();
    expect(await page.getByText("wait").count()).toBe(0);
  });

  it("does not run what somebody smuggled into the shop's words", async () => {
    const words = "<script>window.injected = 1</script><img src=x onerror='window.injected = 2'>";
    await changeProduct({ slug: "smuggled", price: 1, words });
    const web = await startWeb();
    const { page } = await openPage(browser, `${web.url}/product/smuggled`);
    expect(await page.content()).toContain("window.injected = 1");
    expect(await isAlive(page)).toBe(true);
    expect(await page.evaluate(() => "injected" in window)).toBe(false);
    expect(web.log()).toContain("inline scripts that are not Next's or React's");
  });

  it("of the checkout names Stripe, or the emulator that this process was started with", async () => {
    const real = (await (await startWeb()).get("/checkout")).headers.get("content-security-policy");
    expect(real).toContain("https://js.stripe.com");
    const emulated = await startWeb({ STRIPE_SCRIPT_URL: "http://localhost:4711/v3/" });
    const policy = (await emulated.get("/checkout")).headers.get("content-security-policy");
    expect(policy).toContain("frame-src http://localhost:4711");
    expect(policy).not.toContain("stripe.com");
    expect((await emulated.get("/")).headers.get("content-security-policy")).not.toContain("4711");
  });
});

describe("a document rendered for one request", () => {
  it("lives under a nonce of its own", async () => {
    const web = await startWeb();
    const nonces = [await nonceOf(web, "/cart"), await nonceOf(web, "/cart")];
    expect(new Set(nonces).size).toBe(2);
    const { page, complaints } = await openPage(browser, `${web.url}/cart`);
    expect(await isAlive(page)).toBe(true);
    expect(complaints).toEqual([]);
    expect(await runsInjectedScript(page)).toBe(false);
  });

  it("is what a form posted without JavaScript leads back to", async () => {
    const web = await startWeb();
    const answer = await postForm(web, "stay", {});
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-security-policy")).toMatch(/script-src 'self' 'nonce-[\w-]{22}'/);
    const context = await browser.newContext({ javaScriptEnabled: true });
    const page = await context.newPage();
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(`${web.url}/form`);
    await page.unroute("**/*.js");
    await page.getByRole("button", { name: "Stay" }).click();
    expect(await isAlive(page)).toBe(true);
    await context.close();
  });
});

describe("a form posted without JavaScript", () => {
  it("from this site does what it says", async () => {
    const web = await startWeb();
    const answer = await postForm(web, "leave", { origin: web.url });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toContain("/product/coat");
  });

  it.each(["https://evil.example", "null"])("from %s is refused in plain words", async (origin) => {
    const web = await startWeb();
    const answer = await postForm(web, "leave", { origin });
    expect(answer.status).toBe(403);
    expect(answer.html).toContain("sent from another site");
  });
});

async function nonceOf(web: WebProcess, path: string): Promise<string | undefined> {
  const page = await web.get(path);
  const nonce = /'nonce-([\w-]+)'/.exec(page.headers.get("content-security-policy") ?? "")?.[1];
  expect(page.html).toContain(`nonce="${nonce}"`);
  return nonce;
}

async function postForm(web: WebProcess, id: string, headers: Record<string, string>) {
  const { html } = await web.get("/form");
  const form = new RegExp(`<form id="${id}".*?</form>`).exec(html)?.[0] ?? "";
  const body = new FormData();
  for (const [, name = ""] of form.matchAll(/<input type="hidden" name="([^"]+)"/g)) body.append(name, "");
  return web.get("/form", { method: "POST", body, headers });
}
