import { describe, expect, test } from "vitest";
import { bestForBag, type Features, fillUp, likeness, mostAlike, pickShown } from "./recommendations.ts";

const coat: Features = {
  id: "coat",
  categoryId: "outerwear",
  subcategory: "coats",
  priceMinor: 48_000,
  hexes: ["#b0814f", "#1d1d1f"],
};

describe("likeness", () => {
  test("is 1 for a twin and symmetric", () => {
    const shoe = {
      ...coat,
      categoryId: "shoes",
      subcategory: "boots",
      priceMinor: 24_000,
      hexes: ["#ffffff"],
    };
    expect(likeness(coat, { ...coat, id: "twin" })).toBeCloseTo(1);
    expect(likeness(coat, shoe)).toBe(likeness(shoe, coat));
  });

  test("falls with another kind, another colour and another price, the kind most", () => {
    const otherKind = likeness(coat, { ...coat, categoryId: "shoes", subcategory: "boots" });
    const sisterKind = likeness(coat, { ...coat, subcategory: "blazers" });
    const otherColour = likeness(coat, { ...coat, hexes: ["#3f6ad8"] });
    const halfPrice = likeness(coat, { ...coat, priceMinor: 24_000 });
    expect(otherKind).toBeLessThan(otherColour);
    expect(otherKind).toBeLessThan(sisterKind);
    expect(otherColour).toBeLessThan(1);
    expect(halfPrice).toBeCloseTo(0.9);
  });

  test("bears products without colours or prices", () => {
    expect(
      likeness({ ...coat, hexes: [], priceMinor: 0 }, { ...coat, hexes: [], priceMinor: 0 }),
    ).toBeCloseTo(0.7);
  });
});

test("the most alike come first and never include the product itself", () => {
  const near = { ...coat, id: "near", priceMinor: 45_000 };
  const far = { ...coat, id: "far", categoryId: "shoes", subcategory: "boots" };
  expect(mostAlike(coat, [far, coat, near], 5)).toEqual(["near", "far"]);
  expect(mostAlike(coat, [far, coat, near], 1)).toEqual(["near"]);
});

test("what goes with several pieces of a bag comes before what goes with one, and nothing of the bag comes back", () => {
  const learnt = [
    { productId: "coat", recommendedId: "boot", score: 0.4 },
    { productId: "coat", recommendedId: "scarf", score: 0.3 },
    { productId: "jumper", recommendedId: "scarf", score: 0.3 },
    { productId: "jumper", recommendedId: "coat", score: 0.9 },
  ];
  expect(bestForBag(["coat", "jumper"], learnt, 5)).toEqual(["scarf", "boot"]);
});

test("a list is filled up without saying anything twice", () => {
  expect(fillUp(["a", "b"], ["b", "c", "d"], 3)).toEqual(["a", "b", "c"]);
});

test("what is gone gives its place to a spare; what is not known yet stays", () => {
  expect(pickShown(["a", "b", "c", "d"], {}, 2)).toEqual(["a", "b"]);
  expect(pickShown(["a", "b", "c", "d"], { a: 0, b: 3, c: 0 }, 2)).toEqual(["b", "d"]);
  expect(pickShown(["a"], { a: 0 }, 2)).toEqual([]);
});
