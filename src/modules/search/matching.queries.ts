import "server-only";
import { db } from "#platform/db.ts";
import { sql } from "#platform/sql.ts";
import { likeliest, type Matching, tsqueryOf, wordsOf } from "./search-words.ts";

/** Where a question is answered from: names, kinds and summaries, or the descriptions as well. */
export type Match = {
  where: "words" | "texts";
  tsquery: string;
  /** The question as it was understood, where that is not what was typed. */
  understood: string | null;
};

/**
 * How a question finds products: all its words in names and kinds, else in descriptions, else the words that were meant,
 * else any of them. Null when nothing is left to try.
 *
 * @param isUnfinished whether somebody is still typing: the last word is the beginning of one. Else it is first tried whole.
 */
export async function findMatch(search: string, isUnfinished: boolean): Promise<Match | null> {
  const words = wordsOf(search);
  if (words.length === 0) return null;
  const asTyped =
    (isUnfinished ? null : await firstFinding(words, { isUnfinished: false })) ??
    (await firstFinding(words, { isUnfinished: true }));
  if (asTyped !== null) return { ...asTyped, understood: null };
  const meant = await wordsMeant(words);
  const understood = words.map((word) => meant[word]?.[0] ?? word).join(" ");
  const isOther = Object.keys(meant).length > 0;
  const corrected = isOther ? await firstFinding(words, { isUnfinished: true, meant }) : null;
  if (corrected !== null) return { ...corrected, understood };
  const any = words.length > 1 ? await firstFinding(words, { isUnfinished: true, meant, any: true }) : null;
  return any === null ? null : { ...any, understood: isOther ? understood : null };
}

type Finding = Omit<Match, "understood">;

/**
 * Looks where there is anything at all. A plain EXISTS would be planned for its first row, and read 100,000 rows to find
 * that there is none; a materialised query is planned as a whole, by its index, and still stops at its first row.
 */
async function firstFinding(words: readonly string[], matching: Matching): Promise<Finding | null> {
  const tsquery = tsqueryOf(words, matching);
  const [row] = await db().rows<{ found: Match["where"] | null }>(sql`
    with in_words as materialized (
      select 1 from product_document where words @@ to_tsquery('shop_english', ${tsquery}::text)
    ), in_texts as materialized (
      select 1 from product_text where words @@ to_tsquery('shop_english', ${tsquery}::text)
    )
    select case when exists (select from in_words) then 'words' when exists (select from in_texts) then 'texts' end as found`);
  return row?.found == null ? null : { where: row.found, tsquery };
}

/**
 * For each word that stands in no document: the words of the shop it was meant to be, from the forty nearest by trigrams.
 * Words the shop knows, by themselves, by their stem or as a beginning, are left out.
 */
async function wordsMeant(words: readonly string[]): Promise<Record<string, string[]>> {
  const rows = await db().rows<{ asked: string; near: { word: string; isTitle: boolean }[] }>(sql`
    select asked, near.words as near
    from unnest(${words}::text[]) with ordinality as question (asked, place)
    cross join lateral (
      select jsonb_agg(jsonb_build_object('word', word, 'isTitle', is_title)) as words from (
        select word, is_title from search_word order by word <-> asked limit 40
      ) as nearest
    ) as near
    where near.words is not null
      and not exists (select from search_word where lexeme = (ts_lexize('english_stem', asked))[1])
      and not exists (
        select from search_word
        where place = ${words.length}::int and word >= asked and word < asked || '~')`);
  const meant = rows.flatMap(({ asked, near }) => {
    const likely = likeliest(asked, near, asked === words.at(-1));
    return likely.length === 0 ? [] : [[asked, likely] as const];
  });
  return Object.fromEntries(meant);
}
