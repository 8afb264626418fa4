import { describe, expect, it } from "vitest";
import { createTagChanges } from "./tag-changes.mjs";

const version = (tag: string, version: number | string) => ({ tag, version: String(version) });

describe("what is made is fresh until one of its tags changes", () => {
  it("goes stale by its own tag and by no other", () => {
    const changes = createTagChanges();
    const coat = { sequence: changes.sequence(), tags: ["catalog", "product:coat"] };
    changes.apply([version("product:hat", 1)]);
    expect(changes.isFresh(coat)).toBe(true);
    changes.apply([version("product:coat", 1)]);
    expect(changes.isFresh(coat)).toBe(false);
  });

  it("is stale when the change came while it was being made", () => {
    const changes = createTagChanges();
    const begun = changes.sequence();
    changes.apply([version("product:coat", 1)]);
    expect(changes.isFresh({ sequence: begun, tags: ["product:coat"] })).toBe(false);
    expect(changes.isFresh({ sequence: changes.sequence(), tags: ["product:coat"] })).toBe(true);
  });

  it("takes a version it has heard of for no news, a smaller one for news", () => {
    const changes = createTagChanges();
    changes.apply([version("catalog", 7)]);
    const page = { sequence: changes.sequence(), tags: ["catalog"] };
    expect(changes.apply([version("catalog", 7)])).toBe(0);
    expect(changes.isFresh(page)).toBe(true);
    changes.apply([version("catalog", 3)]);
    expect(changes.isFresh(page)).toBe(false);
  });

  it("knows the versions that the build's pages contain", () => {
    const changes = createTagChanges({ known: [version("catalog", 7)] });
    const built = { sequence: 0, tags: ["catalog"] };
    changes.apply([version("catalog", 7)]);
    expect(changes.isFresh(built)).toBe(true);
    changes.apply([version("catalog", 8)]);
    expect(changes.isFresh(built)).toBe(false);
  });

  it("makes all that was made before stale by the tag everything, tags or none", () => {
    const changes = createTagChanges();
    const page = { sequence: changes.sequence(), tags: [] };
    changes.apply([version("everything", 1)]);
    expect(changes.isFresh(page)).toBe(false);
    expect(changes.isFresh({ sequence: changes.sequence(), tags: [] })).toBe(true);
  });

  it("forgets which tags changed when they are too many, and then trusts nothing made before", () => {
    const changes = createTagChanges({ maxTags: 10 });
    const page = { sequence: changes.sequence(), tags: ["untouched"] };
    changes.apply(Array.from({ length: 10 }, (_, index) => version(`a${index}`, 1)));
    expect(changes.isFresh(page)).toBe(true);
    changes.apply([version("one more", 1)]);
    expect(changes.isFresh(page)).toBe(false);
  });
});
