import { expect, test } from "vitest";
import type { ProductDetail } from "./product.ts";
import { productStructuredData } from "./product-structured-data.ts";

const variant = { size: "S", priceMinor: 48000, compareAtMinor: null };
const picture = {
  src: "/media/products/coat.webp",
  width: 4,
  height: 5,
  alt: "",
  blurDataUrl: null,
  view: "front",
};
const coat: ProductDetail = {
  id: "p",
  slug: "coat",
  name: "Coat",
  summary: "A coat.",
  description: "",
  material: "Wool",
  care: "",
  measurements: null,
  sizeTemplate: "ALPHA",
  edition: null,
  subcategory: "coats",
  category: { slug: "outerwear", name: "Outerwear", picture: null },
  colours: [
    {
      slug: "camel",
      name: "camel",
      hex: "#000000",
      pictures: [picture],
      variants: [{ ...variant, id: "1", sku: "C-S" }],
    },
    {
      slug: "ink",
      name: "ink",
      hex: "#000000",
      pictures: [],
      variants: [{ ...variant, id: "2", sku: "I-S" }],
    },
  ],
};

test("each variant is an offer whose availability is what stands on the shelf", () => {
  const data = productStructuredData({
    product: coat,
    currency: "USD",
    onShelf: new Set(["1"]),
    origin: "https://shop.example",
    brand: "Cartelle",
  });
  expect(data).toMatchObject({
    "@type": "ProductGroup",
    hasVariant: [
      {
        sku: "C-S",
        image: ["https://shop.example/media/products/coat.webp"],
        offers: {
          price: "480.00",
          priceCurrency: "USD",
          url: "https://shop.example/product/coat",
          availability: "https://schema.org/InStock",
        },
      },
      {
        sku: "I-S",
        offers: {
          url: "https://shop.example/product/coat?colour=ink",
          availability: "https://schema.org/OutOfStock",
        },
      },
    ],
  });
});
