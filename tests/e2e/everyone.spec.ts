import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/buyer.ts";
import { browsePages, otherPages } from "./support/pages.ts";

const pages = [...browsePages, ...otherPages];
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

for (const path of pages) {
  test(`${path} keeps nobody out: axe on phone and desktop, 320 px, 200 % zoom, text of twice the size`, async ({
    page,
  }) => {
    await page.setViewportSize(desktop);
    await open(page, path);
    await expectAccessible(page);
    await page.setViewportSize(phone);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflowing(page)).toEqual([]);
    // A window of 1280 px at 200 % zoom.
    await page.setViewportSize({ width: 640, height: 512 });
    expect(await overflowing(page)).toEqual([]);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect(await overflowing(page)).toEqual([]);
  });

  test(`${path} by keyboard: headings in order, a way past the header, and every stop is seen`, async ({
    page,
  }) => {
    await page.setViewportSize(desktop);
    await open(page, path);
    await expectHeadingsInOrder(page);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
    expect(await unseenStops(page, 40)).toEqual([]);
    await page.getByRole("link", { name: "Skip to content" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#main")).toBeFocused();
  });
}

test("browsing sets no cookie; the bag sets one of its own", async ({ page, context }) => {
  for (const path of browsePages) await open(page, path);
  expect((await context.cookies()).map(({ name }) => name)).toEqual([]);
});

test("without a network the shop says so, and takes it back", async ({ page, context }) => {
  await open(page, "/");
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("You are offline.")).toBeHidden();
});

async function open(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(path === "/no-such-page" ? 404 : 200);
  await page.waitForLoadState("networkidle");
}

/** What stands out of the window to the right; what scrolls by itself may be wider inside. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))];
  });
}

async function expectHeadingsInOrder(page: Page): Promise<void> {
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll("main h1, main h2, main h3, main h4")]
      .filter((heading) => heading.getClientRects().length > 0)
      .map((heading) => Number(heading.tagName[1])),
  );
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries())
    expect(level, `heading ${index + 1} of ${levels}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
}

/** Goes on from stop to stop, and names those where a reader would not know where they are. */
async function unseenStops(page: Page, stops: number): Promise<string[]> {
  const unseen: string[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press("Tab");
    let problem = await focusProblem(page);
    // What slides in or scrolls there needs its moment.
    for (let look = 0; look < 8 && problem !== null && problem !== "end"; look++) {
      await page.waitForTimeout(100);
      problem = await focusProblem(page);
    }
    if (problem === "end") break;
    if (problem !== null) unseen.push(problem);
  }
  return unseen;
}

/** What is wrong with the place of the focus: no visible ring, too small, or out of the window. */
function focusProblem(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return "end";
    const shown = (element: Element | null): boolean => {
      if (!element || element === document.body) return false;
      const style = getComputedStyle(element);
      const hasRing = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1.5;
      return hasRing || shown(element.parentElement);
    };
    // A choice of which the input is laid over or hidden shows its ring on the label.
    const carriers = [at, at.closest("label"), at.nextElementSibling, at.parentElement];
    const words = (at.textContent || at.getAttribute("aria-label") || at.outerHTML).trim().slice(0, 60);
    if (!carriers.some((carrier) => carrier && shown(carrier))) return `no ring: ${words}`;
    const { bottom, top } = at.getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) return `out of sight: ${words}`;
    return null;
  });
}
