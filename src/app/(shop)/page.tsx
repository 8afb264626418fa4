import type { Metadata, Route } from "next";
import { cachedCategories } from "#modules/catalog/catalog.cached.ts";
import { home } from "#modules/content/home.ts";
import { cachedLatestPosts } from "#modules/content/journal.cached.ts";
import { BandView } from "#modules/content/ui/band.view.tsx";
import { HeroView } from "#modules/content/ui/hero.view.tsx";
import { JournalRowView } from "#modules/content/ui/journal-row.view.tsx";
import { KindsView } from "#modules/content/ui/kinds.view.tsx";
import { ValuesView } from "#modules/content/ui/values.view.tsx";
import { cachedPictures } from "#modules/media/media.cached.ts";
import { cachedMarqueeReviews } from "#modules/reviews/reviews.cached.ts";
import { PraiseMarqueeView } from "#modules/reviews/ui/praise-marquee.view.tsx";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { Reveal } from "#ui/motion/reveal.tsx";
import { JustIn } from "./just-in.tsx";
import { SiteData } from "./site-data.tsx";

export const ensureStatic = "navigation";

export const metadata: Metadata = { alternates: { canonical: "/" } };

const { hero, caption, newest, values, kinds, band, journal } = home;

export default async function HomePage() {
  const [categories, praise, stories, pictures, settings] = await Promise.all([
    cachedCategories(),
    cachedMarqueeReviews(8),
    cachedLatestPosts(3),
    cachedPictures([hero.pictureKey, newest.pictureKey, band.pictureKey]),
    cachedSettings(),
  ]);
  const { currency, name, supportEmail } = settings;
  return (
    <div className="grid grid-cols-1 gap-section pb-section">
      <SiteData name={name} supportEmail={supportEmail} />
      <HeroView
        title={hero.title}
        picture={pictures[hero.pictureKey] ?? null}
        action={{ label: hero.action, href: "/shop" }}
        caption={{ name: caption.name, note: caption.note, href: caption.href as Route }}
      />
      <JustIn picture={pictures[newest.pictureKey]} currency={currency} />
      <Reveal>
        <ValuesView values={values} />
      </Reveal>
      <KindsView
        title={kinds.title}
        kinds={categories.map(({ name, slug, picture }) => ({
          name,
          picture,
          href: `/shop/${slug}` as Route,
        }))}
      />
      <PraiseMarqueeView praise={praise} />
      <BandView
        title={band.title}
        film={band.film}
        picture={pictures[band.pictureKey] ?? null}
        action={{ label: band.action, href: band.href as Route }}
      />
      <JournalRowView title={journal.title} stories={stories} />
    </div>
  );
}
