"use client";

import { parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral } from "nuqs";
import { defaultSort, type ListQuery, readListQuery, type Scope, sorts } from "../list-query.ts";

/** A list's state in the address, key by key. */
export const listParsers = {
  category: parseAsArrayOf(parseAsString),
  size: parseAsArrayOf(parseAsString),
  colour: parseAsArrayOf(parseAsString),
  from: parseAsInteger,
  to: parseAsInteger,
  stock: parseAsStringLiteral(["in"]),
  sort: parseAsStringLiteral(sorts),
  page: parseAsInteger,
};

type AddressState = {
  category: string[] | null;
  size: string[] | null;
  colour: string[] | null;
  from: number | null;
  to: number | null;
  stock: "in" | null;
  sort: (typeof sorts)[number] | null;
  page: number | null;
};

/** What the address says, as far as it can be read. */
export function queryOf(state: AddressState, scope: Scope): ListQuery {
  const written = new URLSearchParams();
  for (const [key, value] of Object.entries(state)) {
    if (value !== null) written.set(key, Array.isArray(value) ? value.join(",") : String(value));
  }
  return readListQuery(written, scope);
}

/** What the address is to say; null leaves a key out. */
export function stateOf({ scope, filters, sort, page }: ListQuery): AddressState {
  const listed = (values: readonly string[]) => (values.length === 0 ? null : [...values]);
  return {
    category: listed(filters.categories),
    size: listed(filters.sizes),
    colour: listed(filters.colours),
    from: filters.priceFrom,
    to: filters.priceTo,
    stock: filters.inStock ? "in" : null,
    sort: sort === defaultSort(scope) ? null : sort,
    page: page === 1 ? null : page,
  };
}
