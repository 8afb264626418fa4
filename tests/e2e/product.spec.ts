import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, watchConsole } from "./support/buyer.ts";
import { linkInMail, mailTo } from "./support/outbox.ts";
import { findPiece, giveStock, type Piece, runJob } from "./support/test-shop.ts";

const coat = "/product/wool-coat";

function sizeOf(page: Page, piece: Piece) {
  return page.locator(`[data-size-group] input[value="${piece.variantId}"]`);
}

test("a picture opens in full, is enlarged, turned and closed by keys, and the focus comes back", async ({
  page,
}) => {
  const complaints = watchConsole(page);
  await page.goto(coat);
  const first = page.locator("a[data-view]:visible").first();
  await first.click();
  const viewer = page.getByRole("dialog", { name: /Wool coat in/ });
  await expect(viewer.getByText("Picture 1 of")).toBeAttached();
  await expectAccessible(page);
  const shown = viewer.getByRole("img");
  const scale = () => shown.evaluate((image) => new DOMMatrix(getComputedStyle(image).transform).a);
  await page.keyboard.press("+");
  expect(await scale()).toBeGreaterThan(1.5);
  await page.keyboard.press("0");
  expect(await scale()).toBe(1);
  await page.keyboard.press("ArrowRight");
  await expect(viewer.getByText("Picture 2 of")).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(viewer).toBeHidden();
  await expect(first).toBeFocused();
  expect(complaints).toEqual([]);
});

test("a double tap goes in, a drag looks around, and a wheel goes out again", async ({ page }) => {
  await page.goto(coat);
  await page.locator("a[data-view]:visible").first().click();
  const image = page.getByRole("dialog").getByRole("img");
  await expect(image).toBeVisible();
  const look = () =>
    image.evaluate((element) => {
      const { a, e } = new DOMMatrix(getComputedStyle(element).transform);
      return { scale: a, x: e };
    });
  await page.mouse.dblclick(640, 400);
  expect((await look()).scale).toBe(2.5);
  await page.mouse.move(640, 400);
  await page.mouse.down();
  await page.mouse.move(720, 400, { steps: 4 });
  await page.mouse.up();
  expect((await look()).x).toBeGreaterThan(0);
  await page.mouse.wheel(0, 2000);
  await expect.poll(async () => (await look()).scale).toBe(1);
});

test("a size that is sold out offers a notice by mail, which is sent when it is back", async ({ page }) => {
  const piece = await findPiece({ exactly: 0 });
  await page.goto(`/product/${piece.slug}?colour=${piece.colour}`);
  const offer = page.getByRole("button", { name: /^Tell me when/ });
  if (piece.size !== "One size") await sizeOf(page, piece).check({ force: true });
  await offer.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Email").fill("not an address");
  await dialog.getByRole("button", { name: "Tell me" }).click();
  await expect(dialog.getByText("name@example.com")).toBeVisible();
  await expectAccessible(page);
  const email = `waiting-${Date.now()}@example.com`;
  await dialog.getByLabel("Email").fill(email);
  await dialog.getByRole("button", { name: "Tell me" }).click();
  await expect(dialog.getByRole("status")).toContainText("We will write once");
  await page.keyboard.press("Escape");
  await expect(offer).toBeFocused();

  expect(await mailTo(page, email, "We will tell you")).toContain(piece.title);

  await giveStock(piece.variantId, 2);
  await runJob("stock-notices");
  const subject = `Back: ${piece.title}`;
  await page.goto(await linkInMail(page, { to: email, subject, path: "/product/" }));
  await expect(page.getByRole("heading", { level: 1, name: piece.title })).toBeVisible();
  if (piece.size !== "One size") await sizeOf(page, piece).check({ force: true });
  await expect(page.getByRole("button", { name: /^Add to bag/ }).first()).toBeVisible();
});

test("stock is asked for again while the page is looked at, and shows what changed", async ({ page }) => {
  await page.clock.install();
  let left = 9;
  await page.route("**/api/live/stock?variants=**", async (route) => {
    const ids = new URL(route.request().url()).searchParams.get("variants")?.split(",") ?? [];
    await route.fulfill({ json: { stock: Object.fromEntries(ids.map((id) => [id, left])) } });
  });
  await page.goto(coat);
  const sizes = page.locator("[data-size-group]");
  await expect(sizes.getByText("left")).toHaveCount(0);
  left = 2;
  await page.clock.fastForward(21_000);
  await expect(sizes.getByText("2 left")).toHaveCount(5);
});

test("a notice is called off by the button behind its link", async ({ page }) => {
  const piece = await findPiece({ exactly: 0 });
  await page.goto(`/stock-notice?product=${piece.slug}`);
  await expectAccessible(page);
  await page.getByRole("radio").first().check();
  const to = `off-${Date.now()}@example.com`;
  await page.getByRole("main").getByLabel("Email").fill(to);
  await page.getByRole("button", { name: "Tell me" }).click();
  await expect(page.getByText(/^Noted\. We write once/)).toBeVisible();
  const path = "/stock-notice/stop";
  await page.goto(await linkInMail(page, { to, subject: "We will tell you", path }));
  await expectAccessible(page);
  await page.getByRole("button", { name: "Stop this notice" }).click();
  await expect(page.getByRole("heading", { name: "Stopped" })).toBeVisible();
  await page.goto("/stock-notice/stop?id=1&sig=2");
  await expect(page.getByRole("heading", { name: "This link does not open anything" })).toBeVisible();
});

test("the size guide speaks inches, and hands the focus back", async ({ page }) => {
  await page.goto(coat);
  const link = page.getByRole("link", { name: "Size guide" });
  await link.click();
  const guide = page.getByRole("dialog", { name: "Size guide" });
  await expect(guide.getByRole("cell", { name: "93", exact: true })).toBeVisible();
  await expectAccessible(page);
  await guide.getByText("inches").click();
  await expect(guide.getByRole("cell", { name: "36.6" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(link).toBeFocused();
});

test("reviews: more of them, in another order, and structured data that says the same", async ({ page }) => {
  await page.goto(coat);
  const reviews = page.getByRole("region", { name: "Reviews" });
  await expect(reviews.getByRole("article")).toHaveCount(6);
  await reviews.getByRole("button", { name: "Show 6 more" }).click();
  await expect(reviews.getByRole("article")).toHaveCount(12);
  await reviews.getByRole("button", { name: "Lowest" }).click();
  await expect(reviews.getByRole("article").first().getByRole("img")).toHaveAccessibleName(
    "2 out of 5 stars",
  );
  const data = await page.locator('script[type="application/ld+json"]').allTextContents();
  const group = data.map((text) => JSON.parse(text)).find((one) => one["@type"] === "ProductGroup");
  const told = (await reviews.innerText()).match(/(\d+) reviews/)?.[1];
  expect(String(group.aggregateRating.reviewCount)).toBe(told);
  expect(group.review).toHaveLength(6);
  await expectAccessible(page);
});

test("the card for passing a product on is a picture of the right size", async ({ page, request }) => {
  await page.goto(coat);
  const address = await page.locator('meta[property="og:image"]').getAttribute("content");
  const path = new URL(address ?? "").pathname;
  const card = await request.get(path);
  expect(card.status()).toBe(200);
  expect(card.headers()["content-type"]).toBe("image/jpeg");
  const size = await page.evaluate(async (source) => {
    const picture = await createImageBitmap(await (await fetch(source)).blob());
    return [picture.width, picture.height];
  }, path);
  expect(size).toEqual([1200, 630]);
  expect((await request.get(path.replace("wool-coat", "no-such-thing"))).status()).toBe(404);
});

test("what was seen before stands at the foot of the next product, without what is gone", async ({
  page,
}) => {
  for (const [before, slug] of ["tote", "felt-hat", "loafer"].entries()) {
    await page.goto(`/product/${slug}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForFunction(
      (count) => JSON.parse(localStorage.getItem("cartelle.recent") ?? "[]").length > count,
      before,
    );
  }
  await page.goto(coat);
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  const row = page.getByRole("list", { name: "Seen before" });
  await expect(row.getByRole("link")).toHaveText(["Penny loafer", "Structured tote"]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a bar stays when the button has gone, and leads back to the sizes", async ({ page }) => {
    const piece = await findPiece({ atLeast: 8 });
    await page.goto(`/product/${piece.slug}?colour=${piece.colour}`);
    const bar = page.getByRole("region", { name: "Add to bag" });
    await expect(bar).toBeHidden();
    await page.getByRole("region", { name: "Reviews" }).scrollIntoViewIfNeeded();
    await expect(bar).toBeVisible();
    if (piece.size !== "One size") {
      await bar.getByRole("button", { name: "Choose a size" }).click();
      await expect(page.locator("[data-size-group]").getByRole("radio").first()).toBeFocused();
      await sizeOf(page, piece).check({ force: true });
      await page.getByRole("region", { name: "Reviews" }).scrollIntoViewIfNeeded();
    }
    await bar.getByRole("button", { name: /Add to bag/ }).click();
    await expect(page.getByRole("dialog")).toContainText(piece.title);
  });

  test("the gallery counts what is swiped past, and nothing scrolls sideways", async ({ page }) => {
    await page.goto(coat);
    const strip = page.locator("ul:has(> li > a[data-view]):visible");
    await expect(page.getByText("1 / 4")).toBeVisible();
    await strip.evaluate((list) => list.scrollTo({ left: list.scrollWidth, behavior: "instant" }));
    await expect(page.getByText("4 / 4")).toBeVisible();
    const isTooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isTooWide).toBe(false);
    await expectAccessible(page);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page shows all colours, six reviews, and a way to hear of a size that is gone", async ({
    page,
  }) => {
    const piece = await findPiece({ exactly: 0 });
    await page.goto(`/product/${piece.slug}`);
    await page.getByRole("link", { name: "Let us tell you when it is back" }).click();
    await page.getByRole("radio").first().check();
    await page.getByRole("main").getByLabel("Email").fill(`plain-${Date.now()}@example.com`);
    await page.getByRole("button", { name: "Tell me" }).click();
    await expect(page.getByText(/^Noted\. We write once/)).toBeVisible();
  });
});
