import type { Metadata, Route } from "next";
import { cachedAbout } from "#modules/content/about.cached.ts";
import { about } from "#modules/content/about.ts";
import { cachedJournalPage } from "#modules/content/journal.cached.ts";
import { AboutView } from "#modules/content/ui/about.view.tsx";
import { cachedPictures } from "#modules/media/media.cached.ts";
import { cachedSettings } from "#modules/settings/settings.cached.ts";
import { Marquee } from "#ui/motion/marquee.tsx";
import { Picture } from "#ui/picture.tsx";

export const ensureStatic = "navigation";

export const metadata: Metadata = {
  title: "About",
  description: about.workroom.opening,
  alternates: { canonical: "/about" },
};

const { title, marquee, workroom, promise, people } = about;

export default async function AboutPage() {
  const [{ figures, writers }, journal, { holdMinutes }, pictures] = await Promise.all([
    cachedAbout(),
    cachedJournalPage(null, 1),
    cachedSettings(),
    cachedPictures([...marquee.pictureKeys, workroom.pictureKey]),
  ]);
  const stories = journal?.categories.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <AboutView
      title={title}
      marquee={
        <Marquee label={marquee.label} seconds={70}>
          {marquee.pictureKeys.map((key) => {
            const picture = pictures[key];
            return picture ? (
              <li key={key} className="pr-seam">
                <Picture
                  picture={picture}
                  sizes={picture.width > picture.height ? "38rem" : "23rem"}
                  ratio={picture.width > picture.height ? "still" : "product"}
                  className="h-72 md:h-[28rem]"
                />
              </li>
            ) : null;
          })}
        </Marquee>
      }
      figures={[
        { value: String(figures.pieces), label: "pieces on sale today" },
        { value: String(figures.sizes), label: "sizes and colours, each with its own place on the shelf" },
        { value: String(holdMinutes), label: "minutes that a piece is yours alone while you pay" },
        { value: String(stories), label: "stories about how it is made, worn and mended" },
      ]}
      workroom={{
        ...workroom,
        picture: pictures[workroom.pictureKey] ?? null,
        action: { label: workroom.action.label, href: workroom.action.href as Route },
      }}
      promise={{ title: promise.title, sentences: promise.sentences(holdMinutes) }}
      people={{ title: people.title, persons: [...writers, ...people.others] }}
    />
  );
}
