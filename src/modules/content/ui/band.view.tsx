import type { Route } from "next";
import { Picture, type PictureSource } from "#ui/picture.tsx";
import { TextLink } from "#ui/text-link.tsx";

type BandProps = { title: string; picture: PictureSource | null; action: { label: string; href: Route } };

/** A picture from edge to edge that settles into place while it scrolls by, and one large line. */
export function BandView({ title, picture, action }: BandProps) {
  return (
    <section className="relative overflow-hidden bg-plaster">
      {picture && (
        <Picture
          picture={picture}
          sizes="(min-width: 48rem) 100vw, 280vw"
          className="h-[38rem] md:aspect-band md:h-auto"
          imageClassName="settles-on-scroll object-[18%_60%] md:object-[50%_62%]"
        />
      )}
      <div className="absolute inset-x-gutter bottom-6 grid justify-items-start gap-5 md:top-[12%] md:right-0 md:bottom-auto md:left-1/2">
        <h2 className="max-w-[8em] text-display-m">{title}</h2>
        <TextLink href={action.href}>{action.label}</TextLink>
      </div>
    </section>
  );
}
