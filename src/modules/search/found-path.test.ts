import { describe, expect, it } from "vitest";
import { foundPath, leadToFound, readFoundPath } from "./found-path.ts";
import { listHref } from "./list-query.ts";

const lead = (path: string) => leadToFound(new URL(path, "http://shop.test"));
const backTo = (path: string) => {
  const found = lead(path);
  const query = found && readFoundPath(found.slice("/found/".length));
  return query && listHref(query);
};

describe("the page of a narrowed list", () => {
  it.each([
    ["/shop?size=M&size=L&from=&sort=", "/shop?size=L,M"],
    ["/shop/shoes?stock=in", "/shop/shoes?stock=in"],
    ["/shop/page/2?colour=black", "/shop?colour=black"],
    ["/shop/shoes/page/3?colour=black&page=2", "/shop/shoes?colour=black&page=2"],
    ["/search?q=Bouclé%20coat&sort=name", "/search?q=boucle+coat&sort=name"],
    ["/shop?size=Größe%20S", "/shop?size=Gr%C3%B6%C3%9Fe+S"],
  ])("is the same for %s as for %s", (asked, spelled) => {
    expect(backTo(asked)).toBe(spelled);
  });

  it.each([
    "/shop",
    "/shop?size=",
    "/shop?utm_source=letter",
    "/shop?sort=newest",
    "/search",
    "/search?q=",
    "/search?q=!!",
    "/shop/a/b?size=M",
    "/product/coat?size=M",
    "/shop/%3Cscript%3E?size=M",
  ])("is none for %s", (path) => {
    expect(lead(path)).toBeNull();
  });

  it("is none for what nobody was led to", () => {
    for (const state of ["", "x", "%%%", "c2l6ZT1NJnNpemU9TQ", btoa("size=M&page=1"), btoa("sort=best")])
      expect(readFoundPath(state)).toBeNull();
  });

  it("is led back from every state there can be", () => {
    const query = {
      scope: { category: null, search: null },
      filters: {
        categories: ["shoes"],
        sizes: ["38", "39"],
        colours: ["red"],
        priceFrom: 1,
        priceTo: 2,
        inStock: true,
      },
      sort: "price-down",
      page: 7,
    } as const;
    expect(readFoundPath(foundPath(query).slice("/found/".length))).toEqual(query);
  });
});
