import { parsePageNumber } from "#modules/catalog/listing.ts";
import { cachedJournalPage } from "#modules/content/journal.cached.ts";
import { NotFoundView } from "../../../not-found.view.tsx";
import { Journal } from "../../journal.tsx";
import { journalMetadata } from "../../journal-metadata.ts";

export const ensureStatic = "navigation";

type Props = PageProps<"/journal/page/[n]">;

export async function generateStaticParams() {
  const pageCount = (await cachedJournalPage(null, 1))?.pageCount ?? 1;
  return Array.from({ length: Math.min(pageCount, 10) }, (_, index) => ({ n: String(index + 1) }));
}

export async function generateMetadata({ params }: Props) {
  return journalMetadata(await find((await params).n));
}

export default async function JournalNumberedPage({ params }: Props) {
  const journal = await find((await params).n);
  return journal === null ? <NotFoundView /> : <Journal journal={journal} />;
}

// What is no number is page 0, which no list has: the lookup itself says "not found", and the page cache answers 404.
function find(n: string) {
  return cachedJournalPage(null, parsePageNumber(n) ?? 0);
}
