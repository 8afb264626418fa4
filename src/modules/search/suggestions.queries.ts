import "server-only";
import type { PriceRange } from "#modules/catalog/product.ts";
import { tilesByIds } from "#modules/catalog/tile.queries.ts";
import type { MediaPicture } from "#modules/media/media.ts";
import { shopSettings } from "#modules/settings/settings.queries.ts";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { findMatch, type Match } from "./matching.queries.ts";
import { tsqueryOf, wordsOf } from "./search-words.ts";

export type SuggestedProduct = {
  slug: string;
  name: string;
  colours: readonly string[];
  price: PriceRange;
  picture: MediaPicture | null;
};
export type SuggestedCategory = { slug: string; name: string };
export type SuggestedArticle = { slug: string; title: string; category: string };

/** What is offered while somebody types. */
export type Suggestions = {
  products: readonly SuggestedProduct[];
  categories: readonly SuggestedCategory[];
  articles: readonly SuggestedArticle[];
  understood: string | null;
  currency: string;
};

const mostProducts = 6;
const mostPages = 3;
/** Of a beginning that thousands of products share, so many are put in order: two letters cost no more than ten. */
const mostLookedAt = 1_000;

/** Products, categories and articles for what was typed so far; the last word may be the beginning of one. */
export async function suggestionsFor(typed: string): Promise<Suggestions> {
  const tsquery = tsqueryOf(wordsOf(typed), { isUnfinished: true });
  const [found, asTyped, { currency }] = await Promise.all([
    productsFor(typed, tsquery),
    pagesFor(tsquery),
    shopSettings(),
  ]);
  const pages = found.match === null ? asTyped : await pagesFor(found.match.tsquery);
  const tiles = await tilesByIds(found.ids);
  return {
    products: tiles.map(({ slug, name, colours, price, front }) => ({
      slug,
      name,
      colours,
      price,
      picture: front,
    })),
    ...pages,
    understood: found.match?.understood ?? null,
    currency,
  };
}

/** Most of what is typed is found as it is; only where it is not, another way to match is looked for. */
async function productsFor(typed: string, tsquery: string): Promise<{ ids: string[]; match: Match | null }> {
  const ids = await productIds({ where: "words", tsquery });
  if (ids.length > 0) return { ids, match: null };
  const match = await findMatch(typed, true);
  return { ids: match === null ? [] : await productIds(match), match };
}

/**
 * The first few of what matches: by name before anything else, what is in stock before what is not, then the newest.
 */
async function productIds({ where, tsquery }: Omit<Match, "understood">): Promise<string[]> {
  const rows = await db().rows<{ id: string }>(where === "texts" ? inTexts(tsquery) : inWords(tsquery));
  return rows.map((row) => row.id);
}

// What is limited is materialised first: planned as a whole, by its index, and read only as far as it is wanted.
function inWords(tsquery: string) {
  return sql`
    with in_titles as materialized (
      select product_id, in_stock, published_at from product_document
      where title_words @@ to_tsquery('shop_english', ${tsquery}::text)
    ), in_words as materialized (
      select product_id, in_stock, published_at from product_document
      where words @@ to_tsquery('shop_english', ${tsquery}::text)
    ), named as materialized (
      select * from in_titles limit ${mostLookedAt}::int
    ), other as materialized (
      select * from in_words where (select count(*) from named) < ${mostProducts}::int limit ${mostLookedAt}::int
    )
    select product_id as id from (
      select *, 0 as place from named
      union all
      select *, 1 from other where product_id not in (select product_id from named)
    ) as found
    order by place, in_stock desc, published_at desc, product_id limit ${mostProducts}::int`;
}

function inTexts(tsquery: string) {
  return sql`
    with in_texts as materialized (
      select product_id, words from product_text where words @@ to_tsquery('shop_english', ${tsquery}::text)
    )
    select product_id as id from (select * from in_texts limit ${mostLookedAt}::int) as found
    order by ts_rank(words, to_tsquery('shop_english', ${tsquery}::text)) desc, product_id limit ${mostProducts}::int`;
}

type PageRow = { kind: "CATEGORY" | "ARTICLE"; slug: string; title: string; category: string | null };

/** Categories and articles that are out and have the words. */
export async function pagesFor(tsquery: string): Promise<Pick<Suggestions, "categories" | "articles">> {
  const rows = await db().rows<PageRow>(sql`
    select found.kind, coalesce(category.slug, post.slug) as slug, coalesce(category.name, post.title) as title,
      post.category
    from (
      select id, kind, row_number() over (
        partition by kind order by title_words @@ to_tsquery('shop_english', ${tsquery}::text) desc,
          ts_rank(words, to_tsquery('shop_english', ${tsquery}::text)) desc, published_at desc, id) as place
      from page_document
      where words @@ to_tsquery('shop_english', ${tsquery}::text) and published_at <= clock_timestamp()
    ) as found
    left join category on category.id = found.id and found.kind = 'CATEGORY'
    left join post on post.id = found.id and found.kind = 'ARTICLE'
    where found.place <= ${mostPages}::int
    order by found.place`);
  return {
    categories: rows.flatMap(({ kind, slug, title }) => (kind === "CATEGORY" ? [{ slug, name: title }] : [])),
    articles: rows.flatMap(({ kind, slug, title, category }) =>
      kind === "ARTICLE" ? [{ slug, title, category: category ?? "" }] : [],
    ),
  };
}
