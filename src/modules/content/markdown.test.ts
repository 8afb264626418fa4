import { expect, test } from "vitest";
import { anchorNames, headingsIn, minutesToRead, picturesIn, productSlugsIn } from "./markdown.ts";

test("product cards and pictures are found on lines of their own, each once", () => {
  const text =
    '::product{slug="tote"}\n\n![A tote](/media/products/tote.webp)\n\n::product{slug="tote"}\n\n::product{slug="hoops"}';
  expect(productSlugsIn(text)).toEqual(["tote", "hoops"]);
  expect(picturesIn(text)).toEqual(["/media/products/tote.webp"]);
});

test("pictures from elsewhere and slugs that are none are not found", () => {
  expect(picturesIn("![x](https://evil.example/x.png)\n![x](//evil.example/x.png)")).toEqual([]);
  expect(productSlugsIn('::product{slug="../../x"}\nsee ::product{slug="tote"}')).toEqual([]);
});

test("headings of one name get anchors of their own", () => {
  const nextId = anchorNames();
  expect(["Salt", "Salt", "What you’ll need", "—"].map(nextId)).toEqual([
    "salt",
    "salt-2",
    "what-youll-need",
    "part",
  ]);
});

test("headings are read as they will be shown", () => {
  expect(headingsIn("# One\n\n## **Two** and `three`\n\n### Deeper\n\n## [Four](/x)")).toEqual([
    { id: "one", text: "One" },
    { id: "two-and-three", text: "Two and three" },
    { id: "four", text: "Four" },
  ]);
});

test("reading takes a minute at least, and cards and pictures no time", () => {
  expect(minutesToRead("Short.")).toBe(1);
  expect(minutesToRead(`${"word ".repeat(600)}\n::product{slug="tote"}\n![a b c d](/media/x.webp)`)).toBe(3);
});
