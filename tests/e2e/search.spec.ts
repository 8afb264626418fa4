import { expect, test } from "@playwright/test";
import { expectAccessible, watchConsole } from "./support/buyer.ts";

test("somebody finds a piece with the keyboard alone, with a slip in the word", async ({ page }) => {
  const complaints = watchConsole(page);
  await page.goto("/about");
  const input = page.getByRole("combobox", { name: "Search for" });
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(input).toBeFocused({ timeout: 1500 });
  }).toPass();
  await page.keyboard.type("turteln");
  const option = page.getByRole("option", { name: /Roll-neck jumper/ });
  await expect(option).toBeVisible();
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("1 piece");
  await expectAccessible(page);
  await page.keyboard.press("ArrowDown");
  await expect(input).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "?");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/product\/turtleneck$/);
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.keyboard.press("Control+k");
  await expect(page.getByRole("option", { name: "turteln" })).toBeVisible();
  await page.getByRole("button", { name: "Forget these" }).click();
  await expect(page.getByRole("option")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test("what was typed is searched by Enter, and what is found can be narrowed", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
  await page.getByRole("combobox", { name: "Search for" }).fill("wool");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=wool$/);
  await expect(page.getByRole("heading", { level: 1, name: "wool" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Order" }).first()).toHaveValue("best");
  await expect(page.getByRole("main").getByRole("article").first().getByRole("heading")).toContainText(
    /wool/i,
  );
  await expectAccessible(page);
  await page.getByRole("button", { name: "Category" }).click();
  await page.getByRole("checkbox", { name: /^Outerwear/ }).check();
  await expect(page).toHaveURL(/\/search\?q=wool&category=outerwear$/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Take back: Outerwear" })).toBeVisible();
});

test("a search for nothing the shop has offers ways on", async ({ page }) => {
  await page.goto("/search?q=spaceship");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing for “spaceship”");
  await expect(page.getByRole("main").getByRole("link", { name: "Outerwear" })).toBeVisible();
  expect(await page.getByRole("article").count()).toBe(4);
  await expectAccessible(page);
});

test("suggestions come in the order of what was typed, however slow the network is", async ({ page }) => {
  await page.goto("/shop");
  await page.route("**/api/search/suggest?q=wo", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue().catch(() => undefined);
  });
  const input = page.getByRole("combobox", { name: "Search for" });
  // A key that is pressed before the page is alive is lost.
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(input).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type("wo");
  await page.waitForTimeout(300);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("belt");
  await expect(page.getByRole("option", { name: /Leather belt/ })).toBeVisible();
  await page.waitForTimeout(1_800);
  await expect(page.getByRole("option", { name: /Leather belt/ })).toBeVisible();
});

test("the doors refuse what no page of the shop would ask", async ({ request }) => {
  for (const path of [
    "/api/listing?size=%3Cb%3E",
    "/api/listing?offset=1",
    "/api/listing?in=shoes&q=coat",
    "/api/search/suggest",
    "/api/search/suggest?q=a",
  ])
    expect((await request.get(path)).status(), path).toBe(400);
  expect((await request.get("/api/listing?in=hats")).status()).toBe(404);
  const list = await request.get("/api/listing?size=M");
  expect(list.headers()["cache-control"]).toMatch(/s-maxage=\d/);
  const direct = await request.get("/found/c29ydD1uYW1l", { maxRedirects: 0 });
  expect(direct.status()).toBe(308);
  expect(direct.headers()["location"]).toBe("/shop?sort=name");
});
