import { cachedJournalPage } from "#modules/content/journal.cached.ts";
import { NotFoundView } from "../../../not-found.view.tsx";
import { Journal } from "../../journal.tsx";
import { journalMetadata } from "../../journal-metadata.ts";

export const ensureStatic = "navigation";

type Props = PageProps<"/journal/category/[slug]">;

/** A route without any listed page can't be prerendered: a journal without stories lists one that is not there. */
export async function generateStaticParams() {
  const categories = (await cachedJournalPage(null, 1))?.categories ?? [];
  return categories.length > 0 ? categories.map(({ slug }) => ({ slug })) : [{ slug: "none" }];
}

export async function generateMetadata({ params }: Props) {
  return journalMetadata(await cachedJournalPage((await params).slug, 1));
}

export default async function JournalCategoryPage({ params }: Props) {
  const journal = await cachedJournalPage((await params).slug, 1);
  return journal === null ? <NotFoundView /> : <Journal journal={journal} />;
}
