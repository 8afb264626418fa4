import type { Metadata } from "next";
import { type JournalPage, journalPath } from "#modules/content/journal.ts";

/** Where readers of feeds find the journal. */
export const feedLink = { "application/rss+xml": "/journal/rss.xml" };

const description =
  "How our clothes are made, worn and mended: stories from the workroom, the mills and the people who count.";

/** Title, description and the one address of a page of the journal. */
export function journalMetadata(journal: JournalPage | null): Metadata {
  if (journal === null) return { title: "Not found", robots: { index: false } };
  const { category, page } = journal;
  const title = category === null ? "Journal" : `${category.name}, from the journal`;
  return {
    title: page > 1 ? `${title}, page ${page}` : title,
    description,
    alternates: { canonical: journalPath(category?.slug ?? null, page), types: feedLink },
  };
}
