import { cachedJournalPage } from "#modules/content/journal.cached.ts";
import { NotFoundView } from "../not-found.view.tsx";
import { Journal } from "./journal.tsx";
import { journalMetadata } from "./journal-metadata.ts";

export const ensureStatic = "navigation";

export async function generateMetadata() {
  return journalMetadata(await cachedJournalPage(null, 1));
}

export default async function JournalPage() {
  const journal = await cachedJournalPage(null, 1);
  return journal === null ? <NotFoundView /> : <Journal journal={journal} />;
}
