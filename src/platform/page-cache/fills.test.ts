import { beforeEach, describe, expect, it } from "vitest";
import { createFills } from "./fills.mjs";

let news: number;
let nowMs: number;
let fills: ReturnType<typeof createFills>;

beforeEach(() => {
  news = 5;
  nowMs = 0;
  fills = createFills({ sequence: () => news, nowMs: () => nowMs });
});

describe("an entry is as old as the news that were in when its making began", () => {
  it("is dated by its beginning, not by its end", () => {
    fills.beginData("query");
    fills.beginPage("page");
    news = 6;
    expect(fills.endData("query")).toBe(5);
    expect(fills.endPage("page")).toBe(5);
  });

  it("is not dated at all when nobody saw it begin", () => {
    expect(fills.endData("query")).toBeUndefined();
    expect(fills.endPage("page")).toBeUndefined();
  });

  it("counts as old as work under way that it may have joined", () => {
    fills.beginData("slow query");
    news = 6;
    fills.beginPage("page");
    fills.endData("slow query");
    fills.beginPage("later page");
    expect(fills.endPage("page")).toBe(5);
    expect(fills.endPage("later page")).toBe(6);
  });

  it("counts as old as work that the joined work may itself have joined", () => {
    fills.beginData("inner");
    news = 6;
    fills.beginData("outer");
    fills.endData("inner");
    fills.beginPage("page");
    expect(fills.endPage("page")).toBe(5);
  });

  it("catches up under load that never pauses", () => {
    fills.beginData("query 0");
    news = 6;
    for (let index = 1; index <= 4; index += 1) {
      fills.beginData(`query ${index}`);
      fills.endData(`query ${index - 1}`);
    }
    fills.beginPage("page");
    expect(fills.endPage("page")).toBe(6);
  });

  it("of several renders of one page takes the earliest", () => {
    fills.beginPage("page");
    news = 6;
    fills.beginPage("page");
    expect(fills.endPage("page")).toBe(5);
  });

  it("takes a query that is asked for again for failed, and one that never ends for over after a minute", () => {
    fills.beginData("failing");
    news = 6;
    fills.beginData("failing");
    fills.beginPage("page");
    expect(fills.endPage("page")).toBe(6);
    news = 7;
    nowMs = 60_001;
    fills.beginPage("page");
    expect(fills.endPage("page")).toBe(7);
  });
});
