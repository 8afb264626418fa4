import { parsePageNumber } from "#modules/catalog/listing.ts";
import { cachedJournalPage } from "#modules/content/journal.cached.ts";
import { NotFoundView } from "../../../../../not-found.view.tsx";
import { Journal } from "../../../../journal.tsx";
import { journalMetadata } from "../../../../journal-metadata.ts";

export const ensureStatic = "navigation";

type Props = PageProps<"/journal/category/[slug]/page/[n]">;

export async function generateStaticParams() {
  const categories = (await cachedJournalPage(null, 1))?.categories ?? [];
  return [...categories.map(({ slug }) => ({ slug, n: "1" })), { slug: "none", n: "1" }];
}

export async function generateMetadata({ params }: Props) {
  return journalMetadata(await find(await params));
}

export default async function JournalCategoryNumberedPage({ params }: Props) {
  const journal = await find(await params);
  return journal === null ? <NotFoundView /> : <Journal journal={journal} />;
}

// What is no number is page 0, which no list has: the lookup itself says "not found", and the page cache answers 404.
function find({ slug, n }: { slug: string; n: string }) {
  return cachedJournalPage(slug, parsePageNumber(n) ?? 0);
}
