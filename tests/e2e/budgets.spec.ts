import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { firstLoadBytes } from "../../scripts/budgets/first-load.ts";
import { browsePages } from "./support/pages.ts";

const kilobyte = 1024;
const overBareApp = 25 * kilobyte;
const preloadedFonts = 40 * kilobyte;
const greatestShift = 0.02;

const bareApp = JSON.parse(readFileSync(new URL("support/bare-app.json", import.meta.url), "utf8")) as {
  next: string;
  firstLoadGzipBytes: number;
};

test("the bare app's figure is of the Next version that is installed", () => {
  const installed = new URL("../../node_modules/next/package.json", import.meta.url);
  const { version } = JSON.parse(readFileSync(installed, "utf8")) as { version: string };
  expect(bareApp.next, "measure it anew: npm run budgets:bare").toBe(version);
});

for (const path of ["/", "/shop", "/product/wool-coat"]) {
  test(`${path} loads at most 25 KB more script than a bare app`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const bytes = await firstLoadBytes(html, async (source) => (await request.get(source)).body());
    test.info().annotations.push({ type: "first load", description: `${bytes} bytes` });
    expect(bytes).toBeLessThanOrEqual(bareApp.firstLoadGzipBytes + overBareApp);
  });
}

for (const path of browsePages) {
  test(`${path} preloads at most 40 KB of fonts`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    const fonts = fontsOf(await answer.text(), answer.headers()["link"] ?? "");
    const sizes = await Promise.all(
      fonts.map(async (font) => (await (await request.get(font)).body()).length),
    );
    expect(fonts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(preloadedFonts);
  });

  for (const width of [390, 1440]) {
    test(`${path} at ${width} px: nothing shifts, and pictures come in AVIF or WebP near the size shown`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      const kinds = watchPictures(page);
      await watchShifts(page);
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(200);
      await page.waitForLoadState("networkidle");
      await readThrough(page);
      const shift = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
      expect(shift).toBeLessThanOrEqual(greatestShift);
      expect([...kinds].filter(([, kind]) => !/^image\/(avif|webp|svg)/.test(kind))).toEqual([]);
      expect(await misfits(page)).toEqual([]);
    });
  }
}

/** Fonts that a document asks for at once, in its head or in its Link header. */
function fontsOf(html: string, header: string): string[] {
  const tags = (html.match(/<link\b[^>]*>/g) ?? []).filter((tag) => /as="font"/.test(tag));
  const inHead = tags.flatMap((tag) => /href="([^"]+)"/.exec(tag)?.[1] ?? []);
  const inHeader = [...header.matchAll(/<([^>]+)>[^,]*as="?font"?/g)].map((found) => found[1] ?? "");
  return [...new Set([...inHead, ...inHeader])];
}

/** The content type of every picture that arrives, by its address. */
function watchPictures(page: Page): Map<string, string> {
  const kinds = new Map<string, string>();
  page.on("response", (response) => {
    const isPicture = response.request().resourceType() === "image" && !/^(data|blob):/.test(response.url());
    // The browser's own wish for an icon is none of the page.
    if (isPicture && response.status() === 200 && !/\/(favicon|icons)/.test(response.url()))
      kinds.set(response.url(), response.headers()["content-type"] ?? "");
  });
  return kinds;
}

/** Adds up layout shifts from the first paint on, those aside that the reader brought about. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shop = window as unknown as { shifted: number };
    shop.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shop.shifted += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Scrolls to the end in steps, as a reader does, and waits until the pictures on the way have come. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    for (let y = 0; y < document.body.scrollHeight; y += window.innerHeight * 0.8) {
      window.scrollTo(0, y);
      await pause(60);
    }
  });
  await page.waitForLoadState("networkidle");
}

/** Pictures that are more than twice as wide as they are shown, or blurred by being far too narrow. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.images].flatMap((image) => {
      const shown = image.getBoundingClientRect();
      const style = getComputedStyle(image);
      if (shown.width < 32 || style.visibility === "hidden" || !image.complete || !image.naturalWidth)
        return [];
      if (/\.svg/.test(image.currentSrc)) return [];
      // A picture that covers its frame is drawn as wide as its own shape asks for.
      const drawn = Math.max(shown.width, (shown.height * image.naturalWidth) / image.naturalHeight);
      const ratio = fileWidth(image) / (drawn * devicePixelRatio);
      return ratio <= 2 && ratio >= 0.5 ? [] : [`${image.currentSrc}: ${ratio.toFixed(2)} times as wide`];
      // With a srcset, naturalWidth is what sizes says, not what the file is.
      function fileWidth(of: HTMLImageElement): number {
        return Number(new URL(of.currentSrc, location.href).searchParams.get("w")) || of.naturalWidth;
      }
    }),
  );
}
