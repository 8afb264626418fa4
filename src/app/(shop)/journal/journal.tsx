import { breadcrumbStructuredData } from "#modules/catalog/product-structured-data.ts";
import { type JournalPage, journalPath } from "#modules/content/journal.ts";
import { JournalView } from "#modules/content/ui/journal.view.tsx";
import { env } from "#platform/env.ts";
import { StructuredData } from "#ui/structured-data.tsx";

/** A page of the journal, and the way to it for search engines. */
export function Journal({ journal }: { journal: JournalPage }) {
  const { category } = journal;
  const crumbs = [
    { label: "Journal", path: "/journal" },
    ...(category === null ? [] : [{ label: category.name, path: journalPath(category.slug, 1) }]),
  ];
  return (
    <>
      <JournalView journal={journal} />
      <StructuredData data={breadcrumbStructuredData(crumbs, new URL(env().APP_ORIGIN).origin)} />
    </>
  );
}
