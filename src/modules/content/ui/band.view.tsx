import type { Route } from "next";
import { FilmLoop, type FilmSources } from "#ui/motion/film-loop.tsx";
import { ScrollBand } from "#ui/motion/scroll-band.tsx";
import { Picture, type PictureSource } from "#ui/picture.tsx";
import { TextLink } from "#ui/text-link.tsx";

type BandProps = {
  title: string;
  picture: PictureSource | null;
  action: { label: string; href: Route };
  /** A silent loop that begins as the picture. */
  film?: FilmSources | undefined;
};

const cut = "object-[18%_60%] md:object-[50%_62%]";

/** A picture that opens to the edges while it scrolls in, the light in it moving where there is a film; and one large line. */
export function BandView({ title, picture, action, film }: BandProps) {
  return (
    <section className="relative">
      <ScrollBand>
        <div className="relative h-[38rem] bg-plaster md:aspect-band md:h-auto">
          {picture && (
            <Picture
              picture={picture}
              ratio="fill"
              sizes="(min-width: 48rem) 100vw, 280vw"
              imageClassName={cut}
            />
          )}
          {film && (
            <FilmLoop
              sources={film}
              label="the light on the wall"
              className={cut}
              buttonClassName="top-6 right-gutter"
            />
          )}
          <div className="scroll-band-over">
            <h2 className="absolute bottom-16 left-gutter max-w-[8em] text-display-m md:top-[12%] md:bottom-auto md:left-1/2">
              {title}
            </h2>
            <div className="pointer-events-auto absolute bottom-6 left-gutter">
              <TextLink href={action.href}>{action.label}</TextLink>
            </div>
          </div>
        </div>
      </ScrollBand>
    </section>
  );
}
