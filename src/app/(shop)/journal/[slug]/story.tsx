import { breadcrumbStructuredData } from "#modules/catalog/product-structured-data.ts";
import { LiveStock } from "#modules/catalog/ui/live-stock.tsx";
import { LiveTileLabel } from "#modules/catalog/ui/live-tile-label.tsx";
import type { StoryPage } from "#modules/content/journal.cached.ts";
import { categorySlug, journalPath } from "#modules/content/journal.ts";
import { storyStructuredData } from "#modules/content/story-structured-data.ts";
import { RelatedStoriesView } from "#modules/content/ui/related-stories.view.tsx";
import { ShareStory } from "#modules/content/ui/share-story.tsx";
import { StoryView } from "#modules/content/ui/story.view.tsx";
import { StoryProductView } from "#modules/content/ui/story-product.view.tsx";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { env } from "#platform/env.ts";
import { StructuredData } from "#ui/structured-data.tsx";

/** A story's page, composed: its words, the products it speaks of with their live labels, and what to read next. */
export async function Story({ page: { story, pictures, products, related } }: { page: StoryPage }) {
  const { currency } = await cachedSettings();
  const origin = new URL(env().APP_ORIGIN).origin;
  const cards = products.map((tile) => [
    tile.slug,
    <StoryProductView
      key={tile.slug}
      tile={tile}
      currency={currency}
      label={<LiveTileLabel productId={tile.id} />}
    />,
  ]);
  const view = (
    <StoryView
      story={story}
      pictures={pictures}
      products={Object.fromEntries(cards)}
      share={<ShareStory title={story.title} />}
      related={<RelatedStoriesView stories={related} />}
    />
  );
  const crumbs = [
    { label: "Journal", path: "/journal" },
    { label: story.category, path: journalPath(categorySlug(story.category), 1) },
    { label: story.title, path: `/journal/${story.slug}` },
  ];
  return (
    <>
      {products.length === 0 ? (
        view
      ) : (
        <LiveStock kind="products" ids={products.map(({ id }) => id)}>
          {view}
        </LiveStock>
      )}
      <StructuredData data={storyStructuredData(story, origin)} />
      <StructuredData data={breadcrumbStructuredData(crumbs, origin)} />
    </>
  );
}
