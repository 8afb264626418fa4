import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { type FeedProduct, feedItems } from "./product-feed.ts";

const product: FeedProduct = {
  id: "p1",
  slug: "wool-coat",
  name: "Wool coat & belt",
  summary: "Warm <and> long.",
  material: "Wool",
  subcategory: "coats",
  categoryName: "Outerwear",
  variants: [
    {
      id: "v1",
      sku: "WC-CAM-S",
      size: "S",
      colour: "dark camel",
      priceMinor: 48000,
      compareAtMinor: null,
      pictureKeys: Array.from({ length: 12 }, (_, index) => `products/coat-${index}.webp`),
    },
    {
      id: "v2",
      sku: "WC-CAM-M",
      size: "M",
      colour: "dark camel",
      priceMinor: 7000,
      compareAtMinor: 9000,
      pictureKeys: [],
    },
  ],
};

const facts = {
  origin: "https://shop.example",
  brand: "Cartelle",
  currency: "USD",
  onShelf: new Set(["v1"]),
  shipping: [{ country: "AT", service: "Standard", priceMinor: 800, freeOverMinor: 20_000 }],
};

function parsed(of: FeedProduct) {
  const xml = `<rss xmlns:g="http://base.google.com/ns/1.0">${feedItems(of, facts)}</rss>`;
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ parseTagValue: false }).parse(xml).rss.item;
}

test("each variant is an item of its product's group, with its own price, address and availability", () => {
  const [small, medium] = parsed(product);
  expect(small).toMatchObject({
    "g:id": "WC-CAM-S",
    "g:item_group_id": "wool-coat",
    "g:title": "Wool coat & belt, dark camel, S",
    "g:description": "Warm <and> long.",
    "g:link": "https://shop.example/product/wool-coat?colour=dark-camel",
    "g:image_link": "https://shop.example/media/products/coat-0.webp",
    "g:availability": "in_stock",
    "g:price": "480.00 USD",
    "g:identifier_exists": "no",
    "g:product_type": "Outerwear > coats",
  });
  expect(small["g:additional_image_link"]).toHaveLength(10);
  expect(medium).toMatchObject({ "g:id": "WC-CAM-M", "g:availability": "out_of_stock" });
});

test("a reduced price stands beside the price before it", () => {
  const [small, medium] = parsed(product);
  expect(medium).toMatchObject({ "g:price": "90.00 USD", "g:sale_price": "70.00 USD" });
  expect(small).not.toHaveProperty("g:sale_price");
});

test("delivery is free from the price on that makes it free", () => {
  const [small, medium] = parsed(product);
  expect(small["g:shipping"]).toEqual({
    "g:country": "AT",
    "g:service": "Standard",
    "g:price": "0.00 USD",
  });
  expect(medium["g:shipping"]["g:price"]).toBe("8.00 USD");
});

test("a product with nothing to buy has no items", () => {
  expect(feedItems({ ...product, variants: null }, facts)).toBe("");
});
