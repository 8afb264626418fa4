import { describe, expect, it } from "vitest";
import {
  listHref,
  noFilters,
  parseListQuery,
  parseScope,
  readListQuery,
  writeListQuery,
} from "./list-query.ts";

const shop = { category: null, search: null };
const parse = (text: string, scope = shop) => parseListQuery(new URLSearchParams(text), scope);
const spelled = (text: string) => {
  const query = parse(text);
  return query.ok ? writeListQuery(query.value).toString() : query.error;
};

describe("a list's state in an address", () => {
  it("has one spelling, whatever the order, the form or what goes without saying", () => {
    const one = "size=L%2CM&from=100&stock=in&page=2";
    expect(spelled("page=2&stock=in&size=M,L&from=100&sort=newest")).toBe(one);
    expect(spelled("size=M&size=L&size=M&colour=&to=&from=100&stock=in&page=2&sort=")).toBe(one);
    expect(spelled("")).toBe("");
    expect(spelled("page=1&stock=")).toBe("");
  });

  it.each([
    ["size=<script>", "size"],
    ["size=M%00", "size"],
    ["colour=mauve", "colour"],
    ["category=../etc", "category"],
    ["category=Shoes", "category"],
    ["from=-1", "from"],
    ["from=1e9", "from"],
    ["from=300&to=100", "from"],
    ["stock=yes", "stock"],
    ["sort=price", "sort"],
    ["sort=best", "sort"],
    ["page=0", "page"],
    ["page=10000", "page"],
    [`size=${Array.from({ length: 21 }, (_, index) => index).join(",")}`, "size"],
  ])("is refused for %s", (text, key) => {
    expect(spelled(text)).toEqual({ code: "bad_query", key });
  });

  it("is read without what can't be when anybody may have typed it", () => {
    const query = readListQuery(new URLSearchParams("size=M&colour=mauve&page=x&from=9&to=1"), shop);
    expect(query).toMatchObject({ filters: { ...noFilters, sizes: ["M"], priceTo: 1 }, page: 1 });
  });

  it("knows no categories within a category", () => {
    const query = parse("category=shoes", { category: "dresses", search: null } as never);
    expect(query.ok && query.value.filters.categories).toEqual([]);
  });

  it("names the page it is looked at on", () => {
    const query = readListQuery(new URLSearchParams("size=38,39&sort=name"), {
      category: "shoes",
      search: null,
    });
    expect(listHref(query)).toBe("/shop/shoes?size=38,39&sort=name");
    expect(listHref({ ...query, filters: noFilters, sort: "newest" })).toBe("/shop/shoes");
    const search = { category: null, search: "wool coat" };
    expect(listHref(readListQuery(new URLSearchParams("stock=in"), search))).toBe(
      "/search?q=wool+coat&stock=in",
    );
  });
});

describe("a list's scope", () => {
  it.each([
    ["", { category: null, search: null }],
    ["in=shoes", { category: "shoes", search: null }],
    ["q=Wool  COAT!", { category: null, search: "wool coat" }],
    ["q=", null],
    ["q=%21%21", null],
    ["in=Shoes%27", null],
    ["in=shoes&q=coat", null],
  ])("of %j is %j", (text, scope) => {
    expect(parseScope(new URLSearchParams(text))).toEqual(scope);
  });
});
