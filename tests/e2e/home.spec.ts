import { expect, test } from "@playwright/test";
import { expectAccessible, watchConsole } from "./support/buyer.ts";

const praise = "What buyers say";

test("home shows what is new, what is promised, each kind, what buyers say, the film and the journal", async ({
  page,
}) => {
  const complaints = watchConsole(page);
  await page.goto("/");
  for (const name of ["Just in", "By kind", "A shadow is a pattern, too", "Journal"]) {
    await expect(page.getByRole("heading", { name, level: 2 })).toBeAttached();
  }
  await expect(page.getByRole("list", { name: "Just in" }).getByRole("article")).toHaveCount(6);
  expect(await page.getByRole("region", { name: praise }).getByRole("listitem").count()).toBeGreaterThan(3);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});

test("what is scrolled to arrives and then stands still, with no style left over", async ({ page }) => {
  await page.goto("/");
  const kinds = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "Shoes", level: 3 }) });
  await expect(kinds).toHaveCSS("opacity", "1");
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    (window as unknown as { moved: number }).moved = 0;
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...args) {
      (window as unknown as { moved: number }).moved += 1;
      return animate.apply(this, args);
    };
  });
  await kinds.scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { moved: number }).moved))
    .toBeGreaterThan(0);
  await expect(kinds).not.toHaveAttribute("style", /opacity|translate/);
  await expect(kinds).toHaveCSS("opacity", "1");
});

test("the row of reviews and the film are stopped by their buttons", async ({ page }) => {
  await page.goto("/");
  const row = page.getByRole("region", { name: praise });
  await row.scrollIntoViewIfNeeded();
  const belt = row.locator("> *");
  await expect(belt).toHaveCSS("animation-play-state", "running");
  await page.getByRole("button", { name: `Pause: ${praise}` }).click();
  await page.mouse.move(0, 0);
  await expect(belt).toHaveCSS("animation-play-state", "paused");

  await page.getByRole("heading", { name: "A shadow is a pattern, too" }).scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: "Pause: the light on the wall" }).click();
  const isPaused = () => page.locator("video").evaluate((film: HTMLVideoElement) => film.paused);
  expect(await isPaused()).toBe(true);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole("heading", { name: "A shadow is a pattern, too" }).scrollIntoViewIfNeeded();
  expect(await isPaused()).toBe(true);
});

test.describe("for a reader who wants no motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves, nothing more is loaded for it, and the row of reviews can be scrolled", async ({
    page,
  }) => {
    const films: string[] = [];
    page.on("request", (request) => request.url().includes("/film/") && films.push(request.url()));
    await page.goto("/");
    for (const name of [praise]) {
      const row = page.getByRole("region", { name });
      await row.scrollIntoViewIfNeeded();
      await expect(page.getByRole("button", { name: `Pause: ${name}` })).toBeHidden();
      expect(await row.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
      await row.focus();
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => row.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    }
    await page.getByRole("heading", { name: "A shadow is a pattern, too" }).scrollIntoViewIfNeeded();
    await page.waitForLoadState("networkidle");
    expect(films).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await expectAccessible(page);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("home reads whole: pictures, tiles and reviews are there, and no button that does nothing", async ({
    page,
  }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Few things, made well" })).toBeVisible();
    const tiles = page.getByRole("list", { name: "Just in" }).getByRole("article");
    await expect(tiles).toHaveCount(6);
    for (const tile of await tiles.all()) await expect(tile).toHaveCSS("opacity", "1");
    await expect(page.getByRole("region", { name: praise }).getByRole("listitem").first()).toBeVisible();
    await expect(page.getByRole("button", { name: /^Pause/ })).toHaveCount(0);
  });
});
