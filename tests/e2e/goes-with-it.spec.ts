import { expect, type Page, test } from "@playwright/test";
import { watchConsole } from "./support/buyer.ts";

test("a product's page shows four others that can be had", async ({ page }) => {
  const complaints = watchConsole(page);
  await page.goto("/product/wool-coat");
  const row = page.getByRole("list", { name: "Goes with it" });
  await row.scrollIntoViewIfNeeded();
  await expect(row.getByRole("article")).toHaveCount(4);
  await expect(row.getByRole("link", { name: "Wool coat", exact: true })).toHaveCount(0);
  await expect(row.getByText("Sold out")).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("what has just been sold out gives its place to a spare", async ({ page }) => {
  await page.goto("/product/wool-coat");
  const before = await shownNames(page);
  await page.route("**/api/live/stock?products=*", async (route) => {
    const answer = await route.fetch();
    const { stock } = (await answer.json()) as { stock: Record<string, number> };
    const first = new URL(route.request().url()).searchParams.get("products")?.split(",")[0] as string;
    await route.fulfill({ response: answer, json: { stock: { ...stock, [first]: 0 } } });
  });
  await page.reload();
  await expect.poll(() => shownNames(page)).not.toContain(before[0]);
  const after = await shownNames(page);
  expect(after).toHaveLength(4);
  expect(after.slice(0, 3)).toEqual(before.slice(1));
});

test("what goes with a bag is answered for its variants, and nonsense is refused", async ({
  request,
  page,
}) => {
  await page.goto("/product/wool-coat");
  const stockUrl = page.waitForRequest(/live\/stock\?variants=/);
  await page.reload();
  const variants = new URL((await stockUrl).url()).searchParams.get("variants")?.split(",")[0];
  const answer = await request.get(`/api/suggestions?variants=${variants}`);
  const { tiles, currency } = (await answer.json()) as { tiles: { slug: string }[]; currency: string };
  expect(currency).toBe("USD");
  expect(tiles).toHaveLength(4);
  expect(tiles.map(({ slug }) => slug)).not.toContain("wool-coat");
  expect((await request.get("/api/suggestions?variants=x")).status()).toBe(400);
});

test("the picture travels from the list to the product", async ({ page }) => {
  await page.goto("/shop");
  await page.evaluate(() => {
    const seen: string[] = [];
    (window as unknown as { seen: string[] }).seen = seen;
    document.addEventListener("animationstart", () => undefined);
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = ((update: ViewTransitionUpdateCallback) => {
      const transition = start(update);
      transition.ready.then(
        () => {
          for (const animation of document.getAnimations()) {
            const { pseudoElement } = animation.effect as KeyframeEffect;
            if (pseudoElement) seen.push(pseudoElement);
          }
        },
        () => undefined,
      );
      return transition;
    }) as typeof document.startViewTransition;
  });
  await page.getByRole("link", { name: "Crescent bag" }).first().click();
  await expect(page).toHaveURL(/\/product\/crescent-bag/);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen.join(" ")))
    .toContain("::view-transition-group(picture-media-products-crescent-bag");
});

async function shownNames(page: Page): Promise<string[]> {
  const row = page.getByRole("list", { name: "Goes with it" });
  await row.scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  return row.getByRole("article").getByRole("heading").allInnerTexts();
}
