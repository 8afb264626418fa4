import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, watchConsole } from "./support/buyer.ts";

const count = (page: Page) =>
  page
    .getByRole("search")
    .getByText(/^\d+ pieces?$/)
    .first();

async function piecesShown(page: Page): Promise<number> {
  await expect(count(page)).toBeVisible();
  return Number.parseInt(await count(page).innerText(), 10);
}

test("a list is narrowed, each choice can be taken back, and the way back leads to where the reader was", async ({
  page,
}) => {
  const complaints = watchConsole(page);
  await page.goto("/shop");
  const all = await piecesShown(page);
  await page.getByRole("button", { name: "Colour" }).click();
  const panel = page.getByRole("dialog");
  const black = panel.getByRole("checkbox", { name: /^Black/ });
  const promised = Number(
    /\d+/.exec(
      (await panel.locator("label", { has: page.getByRole("checkbox", { name: /^Black/ }) }).innerText()) ??
        "",
    )?.[0],
  );
  await black.check();
  await expect(page).toHaveURL(/\/shop\?colour=black$/);
  await expect(count(page)).toHaveText(`${promised} pieces`);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Colour" })).toBeFocused();

  await page.getByRole("button", { name: "In stock" }).click();
  await expect(page).toHaveURL(/colour=black&stock=in$/);
  await expect(page.getByRole("button", { name: "In stock" })).toHaveAttribute("aria-pressed", "true");
  const tiles = page.getByRole("main").getByRole("article");
  await expect(tiles.last()).toBeVisible();
  await tiles.last().scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  const name = await tiles.last().getByRole("heading").innerText();
  await tiles.last().getByRole("link").click();
  await expect(page).toHaveURL(/\/product\//);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/colour=black&stock=in$/);
  await expect(tiles.last().getByRole("heading")).toHaveText(name);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 200);

  await page.getByRole("link", { name: "Take back: Black" }).click();
  await expect(page).toHaveURL(/\/shop\?stock=in$/);
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL(/\/shop$/);
  await expect(count(page)).toHaveText(`${all} pieces`);
  await page.goBack();
  await expect(page.getByRole("link", { name: "Take back: In stock" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a shared link shows its list at once, in order, without a shift", async ({ page }) => {
  await page.goto("/shop?colour=black,brown&sort=price-up");
  const html = await (await page.request.get("/shop?colour=black,brown&sort=price-up")).text();
  expect(html).toContain('name="robots" content="noindex, follow"');
  expect(html).toMatch(/rel="canonical" href="[^"]*\/shop"/);
  const names = await page.getByRole("main").getByRole("article").getByRole("heading").allInnerTexts();
  for (const name of names) expect(html).toContain(name.replaceAll("&", "&amp;"));
  const prices = (await page.getByRole("article").allInnerTexts()).map((text) =>
    Number(/\$(\d+)(?!.*\$)/.exec(text.replaceAll("\n", " "))?.[1]),
  );
  expect(prices).toEqual([...prices].sort((a, b) => a - b));
  await expect(page.getByRole("combobox", { name: "Order" }).first()).toHaveValue("price-up");
  await page.reload();
  expect(await page.getByRole("article").getByRole("heading").allInnerTexts()).toEqual(names);
});

test("where nothing is left, the reader is told which choice to take back", async ({ page }) => {
  await page.goto("/shop?size=XS&colour=purple");
  await expect(page.getByRole("heading", { name: "No piece is all of that" })).toBeVisible();
  await expectAccessible(page);
  const way = page.getByRole("link", { name: /^\d+ pieces? in any colour$/ });
  const promised = Number.parseInt(await way.innerText(), 10);
  await way.click();
  await expect(page).toHaveURL(/\/shop\?size=XS$/);
  expect(await piecesShown(page)).toBe(promised);
});

test("a phone narrows in a drawer that says how many pieces it will show", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/shop/shoes");
  await page.getByRole("button", { name: "Size" }).click();
  const drawer = page.getByRole("dialog", { name: "Narrow it down" });
  await drawer.getByRole("checkbox", { name: /^39/ }).check();
  const show = drawer.getByRole("button", { name: /^Show \d+ pieces?$/ });
  await expect(page).toHaveURL(/\/shop\/shoes\?size=39$/);
  const promised = Number.parseInt((await show.innerText()).replace("Show ", ""), 10);
  await expectAccessible(page);
  await show.click();
  await expect(drawer).toBeHidden();
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(promised);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a plain form narrows a list and searches", async ({ page }) => {
    await page.goto("/shop");
    // Roles and texts don't look into noscript.
    await page.locator("noscript summary").click();
    await page.locator('noscript input[value="black"]').check();
    await page.locator('noscript input[value="M"]').check();
    await page.locator("noscript form button").click();
    await expect(page.getByRole("link", { name: "Take back: Black" })).toBeVisible();
    expect(await page.getByRole("article").count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Clear all" }).click();
    await expect(page).toHaveURL(/\/shop$/);

    await page.goto("/search");
    await page.getByRole("searchbox").fill("turtelneck");
    await page.getByRole("main").getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("heading", { name: "Roll-neck jumper" })).toBeVisible();
  });
});
