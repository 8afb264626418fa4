import { colourFamilies } from "#modules/catalog/colour-family.ts";
import { err, ok, type Result } from "#platform/result.ts";
import { wordsOf } from "./search-words.ts";

export const sorts = ["newest", "price-up", "price-down", "name", "best"] as const;
export type Sort = (typeof sorts)[number];

/** Which list is looked at before anything is chosen in it: the whole shop, a category, or what a search found. */
export type Scope = { category: string | null; search: string | null };

/** What the reader chose within it. Values of one kind widen it ("S or M"), kinds narrow it ("and black"). */
export type Filters = {
  categories: readonly string[];
  sizes: readonly string[];
  /** Colour families. */
  colours: readonly string[];
  /** Whole units of the shop's currency, both included; by the price that a tile shows. */
  priceFrom: number | null;
  priceTo: number | null;
  inStock: boolean;
};

export type ListQuery = { scope: Scope; filters: Filters; sort: Sort; page: number };

export const noFilters: Filters = {
  categories: [],
  sizes: [],
  colours: [],
  priceFrom: null,
  priceTo: null,
  inStock: false,
};

export type BadQuery = { code: "bad_query"; key: string };

/** More values of one kind than a list offers are nobody's choice. */
const maxValues = 20;
const maxPage = 9_999;
const maxPrice = 9_999_999;
const slugShape = /^[a-z0-9](?:[a-z0-9-]{0,62})$/;
const sizeShape = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./+-]{0,18})$/u;
const families: ReadonlySet<string> = new Set(colourFamilies.map(({ slug }) => slug));

type Read<T> = { value: T } | null;

/** How each key of an address is read; null refuses the value. `in` and `q` name the scope. */
const readers = {
  category: (values: string[]) => readValues(values, (text) => slugShape.test(text)),
  size: (values: string[]) => readValues(values, (text) => sizeShape.test(text)),
  colour: (values: string[]) => readValues(values, (text) => families.has(text)),
  from: readPrice,
  to: readPrice,
  stock: (values: string[]) =>
    values.every((value) => value === "in" || value === "") ? { value: values.includes("in") } : null,
  sort: ([text = ""]: string[]) =>
    text === "" || sorts.includes(text as Sort) ? { value: text as Sort | "" } : null,
  page: ([text = ""]: string[]) =>
    text === "" || (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= maxPage)
      ? { value: Number(text || 1) }
      : null,
};

type Key = keyof typeof readers;

/** The keys that a list's state has in an address. */
export const stateKeys = Object.keys(readers) as Key[];

/**
 * Reads a list's state: `size=M,L&colour=black&from=100&to=300&stock=in&sort=price-up&page=2`. Repeated keys, as forms
 * send them, count as one list. Refuses what no page of ours would send.
 */
export function parseListQuery(parameters: URLSearchParams, scope: Scope): Result<ListQuery, BadQuery> {
  const read = {} as { [K in Key]: NonNullable<ReturnType<(typeof readers)[K]>>["value"] };
  for (const key of stateKeys) {
    const found: Read<unknown> = readers[key](parameters.getAll(key));
    if (found === null) return err({ code: "bad_query", key });
    Object.assign(read, { [key]: found.value });
  }
  const { from, to } = read;
  if (from !== null && to !== null && from > to) return err({ code: "bad_query", key: "from" });
  if (read.sort === "best" && scope.search === null) return err({ code: "bad_query", key: "sort" });
  return ok({
    scope,
    filters: {
      categories: scope.category === null ? read.category : [],
      sizes: read.size,
      colours: read.colour,
      priceFrom: from,
      priceTo: to,
      inStock: read.stock,
    },
    sort: read.sort || defaultSort(scope),
    page: read.page,
  });
}

/** The same for an address that anybody may have typed: what can't be read is left out. */
export function readListQuery(parameters: URLSearchParams, scope: Scope): ListQuery {
  const kept = new URLSearchParams(parameters);
  for (;;) {
    const query = parseListQuery(kept, scope);
    if (query.ok) return query.value;
    kept.delete(query.error.key);
  }
}

/** The scope that `in` and `q` name. Null is no scope: a slug that can't be one, or a search for no word. */
export function parseScope(parameters: URLSearchParams): Scope | null {
  const [category, search] = [parameters.get("in"), parameters.get("q")];
  if (category !== null && !slugShape.test(category)) return null;
  if (search === null) return { category, search: null };
  const words = wordsOf(search);
  return words.length === 0 || category !== null ? null : { category: null, search: words.join(" ") };
}

/** A list's state in one spelling: keys and values in order, nothing that goes without saying. */
export function writeListQuery({ scope, filters, sort, page }: ListQuery): URLSearchParams {
  const written = new URLSearchParams();
  const write = (key: Key | "in" | "q", value: string | null) => {
    if (value !== null && value !== "") written.set(key, value);
  };
  write("in", scope.category);
  write("q", scope.search);
  write("category", listed(filters.categories));
  write("size", listed(filters.sizes));
  write("colour", listed(filters.colours));
  write("from", filters.priceFrom === null ? null : String(filters.priceFrom));
  write("to", filters.priceTo === null ? null : String(filters.priceTo));
  write("stock", filters.inStock ? "in" : null);
  write("sort", sort === defaultSort(scope) ? null : sort);
  write("page", page === 1 ? null : String(page));
  return written;
}

/** The page that a state is looked at on: "/shop/shoes?size=38". Commas stay commas. */
export function listHref(query: ListQuery): string {
  const { category, search } = query.scope;
  const path = search !== null ? "/search" : category === null ? "/shop" : `/shop/${category}`;
  const state = writeListQuery(query);
  state.delete("in");
  const text = state.toString().replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}

export function defaultSort({ search }: Scope): Sort {
  return search === null ? "newest" : "best";
}

export function hasFilters(filters: Filters): boolean {
  const { categories, sizes, colours, priceFrom, priceTo, inStock } = filters;
  return (
    categories.length + sizes.length + colours.length > 0 || priceFrom !== null || priceTo !== null || inStock
  );
}

function listed(values: readonly string[]): string {
  return [...new Set(values)].sort().join(",");
}

function readValues(raw: string[], isValue: (text: string) => boolean): Read<string[]> {
  const values = [...new Set(raw.flatMap((text) => text.split(",")))].filter((text) => text !== "").sort();
  return values.length <= maxValues && values.every(isValue) ? { value: values } : null;
}

function readPrice([text = ""]: string[]): Read<number | null> {
  if (text === "") return { value: null };
  return /^\d{1,7}$/.test(text) && Number(text) <= maxPrice ? { value: Number(text) } : null;
}
