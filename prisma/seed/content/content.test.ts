import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { authors } from "./authors.ts";
import { categories } from "./categories.ts";
import { colourCodes } from "./colours.ts";
import { home } from "./home.ts";
import { manifestProducts, stills } from "./pictures.ts";
import { countWords, picturesOf, productSlugsOf, readingMinutes } from "./post-body.ts";
import { posts } from "./posts.ts";
import { products, variants } from "./products.ts";
import { publishedOrder } from "./publication.ts";
import { reviews } from "./reviews.ts";
import { storeSettings } from "./settings.ts";
import { shippingMethods } from "./shipping.ts";
import { sizeTemplates } from "./sizes.ts";
import { seedStock } from "./stock.ts";

const productSlugs = new Set(products.map((product) => product.slug));
const stillFiles = new Set(stills.map((still) => still.file));

describe("products", () => {
  test("every product of the manifest is written, priced and published once", () => {
    expect(products.length).toBeGreaterThanOrEqual(40);
    expect([...productSlugs].sort()).toEqual(manifestProducts.map((product) => product.slug).sort());
    expect(duplicates(publishedOrder.map((entry) => entry.slug))).toEqual([]);
    for (const product of products) {
      expect(sentences(product.description), product.slug).toBeGreaterThanOrEqual(2);
      expect(product.summary.length, product.slug).toBeGreaterThan(20);
      expect(product.materialAndCare.length, product.slug).toBeGreaterThan(20);
      expect(Number.isInteger(product.priceMinor) && product.priceMinor > 0, product.slug).toBe(true);
      expect(product.compareAtMinor ?? Infinity, product.slug).toBeGreaterThan(product.priceMinor);
    }
  });

  test("measurements have one value per size", () => {
    for (const product of products) {
      expect(product.measurements.length, product.slug).toBeGreaterThan(0);
      for (const row of product.measurements) {
        expect(row.values.length, `${product.slug}: ${row.label}`).toBe(
          sizeTemplates[product.sizeTemplate].length,
        );
      }
    }
  });

  test("the newest piece stands first and the days only grow", () => {
    const days = products.map((product) => product.publishedDaysAgo);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(products.map((product) => product.position)).toEqual(products.map((_, index) => index + 1));
  });

  test("there are at least 250 variants and no two share a SKU", () => {
    const counted = products.reduce(
      (sum, product) => sum + product.colours.length * sizeTemplates[product.sizeTemplate].length,
      0,
    );
    expect(variants.length).toBe(counted);
    expect(variants.length).toBeGreaterThanOrEqual(250);
    expect(duplicates(variants.map((variant) => variant.sku))).toEqual([]);
    expect(duplicates(Object.values(colourCodes))).toEqual([]);
    expect(duplicates(products.map((product) => product.skuStem))).toEqual([]);
    for (const { sku } of variants) expect(sku).toMatch(/^[A-Z]{2}-[A-Z]{3}(-(XS|S|M|L|XL|\d\d))?$/);
  });
});

describe("stock", () => {
  test("the same SKU always has the same stock", () => {
    const again = products.flatMap((product) => product.variants.map((variant) => seedStock(variant.sku)));
    expect(variants.map((variant) => variant.onHand)).toEqual(again);
    // Pins the hash itself: a change here would silently change every seeded shop.
    expect(["WC-INK-M", "AB-BLK-38", "TD-FOR-S", "HE-GLD"].map(seedStock)).toEqual([29, 16, 6, 3]);
  });

  test("most have some, some are low and some are sold out", () => {
    const low = variants.filter((variant) => variant.onHand >= 1 && variant.onHand <= 3);
    const gone = variants.filter((variant) => variant.onHand === 0);
    expect(low.length).toBeGreaterThanOrEqual(20);
    expect(gone.length).toBeGreaterThanOrEqual(20);
    expect(low.length + gone.length).toBeLessThan(variants.length * 0.4);
    expect(Math.max(...variants.map((variant) => variant.onHand))).toBeLessThanOrEqual(40);
    expect(Math.min(...variants.map((variant) => variant.onHand))).toBe(0);
  });

  test("three products and three single colours are wholly sold out, and nothing else is", () => {
    const soldOut = products.filter((product) => product.variants.every((variant) => variant.onHand === 0));
    expect(soldOut.map((product) => product.slug).sort()).toEqual(["felt-hat", "linen-trousers", "slide"]);
    const colours = products.flatMap((product) =>
      product.colours.map((colour) => product.variants.filter((variant) => variant.colour === colour.name)),
    );
    const emptied = colours.filter((group) => group.every((variant) => variant.onHand === 0));
    const stems = emptied.map((group) => group[0]?.sku.split("-").slice(0, 2).join("-")).sort();
    expect(stems).toEqual(["CH-COG", "FH-BLK", "FH-SAN", "LT-SAN", "SH-SKY", "SL-BLK", "SL-TAN", "WT-TOB"]);
  });

  test("figures that pictures and stories name are kept", () => {
    expect(["WC-CAM-M", "WC-CAM-XL", "CB-BLK", "BB-MOS"].map(seedStock)).toEqual([2, 0, 2, 3]);
    expect(variants.length).toBe(351); // told in "The woman who counts"
  });
});

describe("pictures", () => {
  test("every picture that is named exists and is not empty", () => {
    const named = [
      ...products.flatMap((product) =>
        product.colours.flatMap((colour) => colour.pictures.map(({ file }) => file)),
      ),
      ...stillFiles,
      ...categories.map((category) => category.picture),
      ...posts.flatMap((post) => [post.heroPicture, ...picturesOf(post.body)]),
      home.hero.picture,
      home.newest.picture,
      home.band.picture,
      home.listing.story.picture,
      ...home.kinds.tiles.map((tile) => tile.picture),
    ];
    const missing = named.filter((file) => !existsSync(artPath(file)) || statSync(artPath(file)).size === 0);
    expect(missing).toEqual([]);
  });

  test("every colour begins with its front and every picture has words and its true size", () => {
    for (const product of products) {
      for (const colour of product.colours) {
        expect(colour.pictures[0]?.view, `${product.slug} ${colour.name}`).toBe("front");
        expect(colour.hex).toMatch(/^#[0-9A-F]{6}$/);
      }
    }
    const all = [...stills, ...products.flatMap((p) => p.colours.flatMap((colour) => colour.pictures))];
    for (const picture of all) {
      expect(picture.alt.length, picture.file).toBeGreaterThan(10);
      expect(webpSize(picture.file), picture.file).toEqual([picture.width, picture.height]);
    }
  });
});

describe("journal", () => {
  test("there are twelve posts of at least 400 words by three authors", () => {
    expect(posts.length).toBe(12);
    expect(duplicates(posts.map((post) => post.slug))).toEqual([]);
    for (const post of posts) {
      expect(countWords(post.body), post.slug).toBeGreaterThanOrEqual(400);
      expect(readingMinutes(post.body), post.slug).toBeGreaterThanOrEqual(2);
      expect(post.seoDescription.length, post.slug).toBeLessThanOrEqual(160);
      expect(stillFiles.has(post.heroPicture), post.slug).toBe(true);
    }
    expect(new Set(posts.map((post) => post.authorSlug))).toEqual(
      new Set(authors.map((author) => author.slug)),
    );
    expect(new Set(posts.map((post) => post.category)).size).toBe(4);
  });

  test("every post has headings, a pull quote, a picture and cards of real products", () => {
    for (const post of posts) {
      expect(post.body, post.slug).toMatch(/^## /m);
      expect(post.body, post.slug).toMatch(/^> /m);
      expect(picturesOf(post.body).length, post.slug).toBeGreaterThanOrEqual(1);
      const cards = productSlugsOf(post.body);
      expect(cards.length, post.slug).toBe(post.body.split("::product").length - 1);
      expect(cards.length, post.slug).toBeGreaterThanOrEqual(1);
      expect(cards.filter((slug) => !productSlugs.has(slug))).toEqual([]);
    }
  });

  test("posts stand newest first", () => {
    const days = posts.map((post) => post.publishedDaysAgo);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
});

describe("the shop around them", () => {
  test("home names only posts, products and categories that exist", () => {
    const postSlugs = new Set(posts.map((post) => post.slug));
    const named = [...home.journal.postSlugs, home.listing.story.postSlug, home.band.action.postSlug];
    expect(named.filter((slug) => !postSlugs.has(slug))).toEqual([]);
    expect(
      [home.hero.captionProductSlug, home.quote.productSlug].every((slug) => productSlugs.has(slug)),
    ).toBe(true);
    for (const tile of home.kinds.tiles) {
      const found = products.some(
        (p) =>
          p.category === tile.category && (tile.subcategory === null || p.subcategory === tile.subcategory),
      );
      expect(found, tile.title).toBe(true);
    }
  });

  test("categories are those of the products, with two sentences each", () => {
    expect(new Set(categories.map((category) => category.slug))).toEqual(
      new Set(products.map((product) => product.category)),
    );
    for (const category of categories) expect(sentences(category.text), category.slug).toBe(2);
  });

  test("each country has one standard and one express method, the express one dearer and quicker", () => {
    const countries = new Set(shippingMethods.flatMap((method) => method.countries));
    for (const country of ["US", "AT", "DE", "FR", "GB", "CA"]) expect(countries).toContain(country);
    for (const country of countries) {
      const offered = shippingMethods.filter((method) => method.countries.includes(country));
      expect(
        offered.map((method) => method.name),
        country,
      ).toEqual(["Standard", "Express"]);
      const [standard, express] = offered;
      expect(express?.priceMinor, country).toBeGreaterThan(standard?.priceMinor ?? Infinity);
      expect(express?.maxBusinessDays, country).toBeLessThan(standard?.maxBusinessDays ?? 0);
    }
    expect(duplicates(shippingMethods.map((method) => method.code))).toEqual([]);
  });

  test("reviews are of real products in real sizes, each in its own words", () => {
    for (const review of reviews) {
      const product = products.find((candidate) => candidate.slug === review.productSlug);
      const sizes = product?.variants.map((variant) => variant.size);
      expect([...(sizes ?? []), null], review.text).toContain(review.size);
      expect(sizes, review.productSlug).toBeDefined();
    }
    expect(duplicates(reviews.map((review) => review.text))).toEqual([]);
    expect(duplicates(reviews.map((review) => review.author))).toEqual([]);
  });

  test("most products have several reviews, and not all of them are kind", () => {
    const bySlug = Map.groupBy(reviews, (review) => review.productSlug);
    expect([...bySlug.values()].filter((group) => group.length >= 3).length).toBeGreaterThan(
      products.length * 0.9,
    );
    const unkind = reviews.filter((review) => review.rating <= 2);
    expect(unkind.length / reviews.length).toBeGreaterThan(0.04);
  });

  test("settings are the shop's defaults", () => {
    expect(storeSettings).toEqual({
      name: "Cartelle",
      currency: "USD",
      maxPerLine: 5,
      maxPerCart: 20,
      holdTtlMinutes: 15,
    });
  });

  test("the shop never raises its voice", () => {
    const words = JSON.stringify([products, posts, categories, home, authors, reviews]).replaceAll("![", "[");
    expect(words).not.toContain("!");
  });
});

function artPath(file: string): string {
  return new URL(`../art/${file}`, import.meta.url).pathname;
}

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function sentences(text: string): number {
  return text.split(/[.?](?:\s|$)/).filter((part) => part.length > 0).length;
}

/** Reads the size from a WebP file's header: lossy (VP8), lossless (VP8L) or extended (VP8X). */
function webpSize(file: string): [number, number] {
  const bytes = readFileSync(artPath(file));
  const kind = bytes.toString("latin1", 12, 16);
  if (kind === "VP8X") return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
  if (kind === "VP8 ") return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
  const packed = bytes.readUInt32LE(21);
  return [(packed & 0x3fff) + 1, ((packed >> 14) & 0x3fff) + 1];
}
