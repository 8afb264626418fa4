import { expect, type Page, test } from "@playwright/test";

const documents = ["/", "/shop", "/shop/outerwear", "/product/wool-coat", "/cart", "/checkout"];

for (const path of documents) {
  test(`${path} lives under a policy of its own, and nothing complains`, async ({ page }) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    const response = await page.goto(path);
    const policy = (await response?.headerValue("content-security-policy")) ?? "";
    expect(policy).toMatch(/script-src 'self' '(sha256|nonce)-/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
    expect(await runsInjectedScript(page)).toBe(false);
  });
}

test("only the checkout may load Stripe's script", async ({ request }) => {
  const policyOf = async (path: string) =>
    (await request.get(path)).headers()["content-security-policy"] ?? "";
  expect(await policyOf("/checkout")).toMatch(/frame-src http/);
  for (const path of ["/", "/product/wool-coat", "/cart"])
    expect(await policyOf(path)).toContain("frame-src 'none'");
});

for (const path of ["/product/no-such-thing", "/shop/no-such-kind", "/shop/page/999", "/no-such-page"]) {
  test(`${path} is a 404 with a whole page, the first time too`, async ({ request }) => {
    for (const attempt of ["first", "second"]) {
      const response = await request.get(path);
      expect(response.status(), attempt).toBe(404);
      expect(await response.text()).toContain("<main");
    }
  });
}

async function runsInjectedScript(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.injected = true";
    document.body.append(script);
    return "injected" in window;
  });
}
