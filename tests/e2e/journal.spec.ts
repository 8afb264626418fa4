import { expect, test } from "@playwright/test";
import { expectAccessible, watchConsole } from "./support/buyer.ts";

test("from the journal to a story, and from the story to the piece it speaks of", async ({ page }) => {
  const complaints = watchConsole(page);
  await page.goto("/journal");
  await expect(page.getByRole("heading", { level: 1, name: "Journal" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Making" }).click();
  await page.waitForURL("**/journal/category/making");
  await page.getByRole("link", { name: "What a bag weighs, empty" }).click();
  await page.waitForURL("**/journal/what-a-bag-weighs-empty");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What a bag weighs, empty");
  await expect(page.getByText(/By Jonah Velasco/)).toBeVisible();
  await expectAccessible(page);
  const card = page.getByRole("complementary", { name: "Structured tote" });
  await expect(card).toContainText("$");
  await card.getByRole("link").click();
  await page.waitForURL("**/product/tote");
  await expect(page.getByRole("heading", { level: 1, name: "Structured tote" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a heading of a story has an address", async ({ page }) => {
  await page.goto("/journal/what-a-bag-weighs-empty#the-arms-opinion");
  await expect(page.getByRole("heading", { name: "The arm’s opinion" })).toBeInViewport();
});

test("a story says what it is to whoever reads it by machine", async ({ page }) => {
  await page.goto("/journal/brass-remembers");
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const article = blocks.map((text) => JSON.parse(text)).find((data) => data["@type"] === "Article");
  expect(article).toMatchObject({
    headline: "Brass remembers where you touched it",
    author: { "@type": "Person", name: "Jonah Velasco" },
  });
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/journal\/brass-remembers$/);
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute("content", "article");
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute("content", /\/media\//);
});

test("the feed has every story, and every page says where it is", async ({ page, request }) => {
  const feed = await request.get("/journal/rss.xml");
  expect(feed.headers()["content-type"]).toContain("application/rss+xml");
  expect((await feed.text()).split("<item>")).toHaveLength(13);
  await page.goto("/journal");
  await expect(page.locator('link[type="application/rss+xml"]')).toHaveAttribute(
    "href",
    /\/journal\/rss\.xml$/,
  );
});

for (const path of [
  "/journal/no-such-story",
  "/journal/category/no-such-kind",
  "/journal/page/99",
  "/journal/category/care/page/x",
]) {
  test(`${path} is a 404 with a whole page, the first time too`, async ({ request }) => {
    for (const attempt of ["first", "second"]) {
      const response = await request.get(path);
      expect(response.status(), attempt).toBe(404);
      expect(await response.text()).toContain("<main");
    }
  });
}

test("nothing is lost at 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/journal", "/journal/linen-creases-let-it", "/about", "/support", "/legal/privacy"]) {
    await page.goto(path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
});
