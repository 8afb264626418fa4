import { type Filters, noFilters } from "#modules/search/list-query.ts";
import { foundList } from "#modules/search/listing.queries.ts";
import { suggestionsFor } from "#modules/search/suggestions.queries.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { randomFrom } from "#prisma/seed/random.ts";

/** The shop's own, without any cache. */
export function suggest(typed: string): Promise<unknown> {
  return suggestionsFor(typed);
}

/** A first page with its facets and their counts. */
export function search(asked: string): Promise<unknown> {
  return foundList({ scope: { category: null, search: asked }, filters: noFilters, sort: "best", page: 1 });
}

export function narrow(filters: Filters): Promise<unknown> {
  return foundList({ scope: { category: null, search: null }, filters, sort: "newest", page: 1 });
}

/** What a shop begins with: every word somewhere in the name, six rows. No kinds, no stories, no slips. */
export function suggestNaively(typed: string): Promise<unknown> {
  return db().rows(sql`
    select id, name from product
    where status = 'ACTIVE' and name ilike all (${patterns(typed)}::text[])
    order by published_at desc, id limit 6`);
}

/** The same in all texts, with the total, 24 rows. No facets. */
export async function searchNaively(asked: string): Promise<unknown> {
  const words = patterns(asked);
  const total = await db().rows(sql`
    select count(*) from product
    where status = 'ACTIVE' and (name || ' ' || summary || ' ' || description) ilike all (${words}::text[])`);
  const page = await db().rows(sql`
    select id, name from product
    where status = 'ACTIVE' and (name || ' ' || summary || ' ' || description) ilike all (${words}::text[])
    order by published_at desc, id limit 24`);
  return [total, page];
}

function patterns(text: string): string[] {
  return text.split(" ").map((word) => `%${word}%`);
}

/** Choices as readers make them: one to three kinds at once. The same for every run. */
export function choices(count: number): Filters[] {
  const random = randomFrom(11);
  return Array.from({ length: count }, () => ({
    ...noFilters,
    ...(random.below(2) === 0 ? { sizes: [random.pick(["S", "M", "L", "38", "39"])] } : {}),
    ...(random.below(2) === 0 ? { colours: [random.pick(["black", "brown", "beige", "blue"])] } : {}),
    ...(random.below(3) === 0 ? { priceFrom: 100, priceTo: 200 + random.below(200) } : {}),
    inStock: random.below(2) === 0,
  }));
}
