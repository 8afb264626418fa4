import { expect, test } from "vitest";
import { posts } from "./content/posts.ts";
import { postRows, withPictureAddresses } from "./journal-rows.ts";

test("pictures of a post get the address the shop serves them at", () => {
  const body =
    "Before ![A wool](fabric-wool-camel.webp) and\n![A tote (cognac)](tote-cognac-angle.webp)\nafter";
  expect(withPictureAddresses(body)).toBe(
    "Before ![A wool](/media/stills/fabric-wool-camel.webp) and\n![A tote (cognac)](/media/products/tote-cognac-angle.webp)\nafter",
  );
});

test("no seeded post is left with a bare file name", () => {
  for (const { slug, body } of postRows(posts, new Date()))
    expect(body, slug).not.toMatch(/\]\((?!\/media\/|https:|\/)/);
});
