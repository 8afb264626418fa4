import { expect, test } from "vitest";
import { products } from "./content/products.ts";
import { generateProduct } from "./generate-product.ts";
import { wordsBySubcategory } from "./volume-words.ts";

const generated = Array.from({ length: 5_000 }, (_, index) => generateProduct(index + 1));

test("a number always makes the same product, and other numbers others", () => {
  expect(generateProduct(417)).toEqual(generated[416]);
  expect(new Set(generated.map((product) => product.slug)).size).toBe(generated.length);
  const skus = [...products, ...generated].flatMap((product) =>
    product.variants.map((variant) => variant.sku),
  );
  expect(new Set(skus).size).toBe(skus.length);
});

test("every product has 2 to 6 variants in order, in colours that have pictures", () => {
  for (const { slug, colours, variants } of generated) {
    expect(variants.length, slug).toBeGreaterThanOrEqual(2);
    expect(variants.length, slug).toBeLessThanOrEqual(6);
    expect(variants.map((variant) => variant.position)).toEqual(variants.map((_, index) => index + 1));
    for (const { colour } of variants) {
      expect(colours.find(({ name }) => name === colour)?.pictures.length, slug).toBeGreaterThan(0);
    }
  }
});

test("prices can be stored: above 0, and below the price they were reduced from", () => {
  for (const { slug, priceMinor, compareAtMinor } of generated) {
    expect(priceMinor, slug).toBeGreaterThan(0);
    expect(priceMinor % 500, slug).toBe(0);
    expect(compareAtMinor ?? Infinity, slug).toBeGreaterThan(priceMinor);
  }
});

test("none is newer than a written product", () => {
  const oldest = Math.max(...products.map((product) => product.publishedDaysAgo));
  for (const { publishedDaysAgo } of generated) expect(publishedDaysAgo).toBeGreaterThan(oldest);
});

test("slugs are plain, whatever marks the words carry", () => {
  for (const { slug } of generated) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*-\d{6}$/);
  expect(generated.find((product) => product.name.includes("bouclé"))?.slug).toContain("boucle");
});

test("there are words for every subcategory", () => {
  expect(Object.keys(wordsBySubcategory).sort()).toEqual(
    [...new Set(products.map((p) => p.subcategory))].sort(),
  );
});
