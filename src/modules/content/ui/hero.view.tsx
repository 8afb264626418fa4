import type { Route } from "next";
import Link from "next/link";
import { Picture, type PictureSource } from "#ui/picture.tsx";
import { ButtonLink } from "#ui/text-link.tsx";

type HeroProps = {
  title: string;
  picture: PictureSource | null;
  action: { label: string; href: Route };
  caption: { name: string; note: string; href: Route };
};

/** The first picture from edge to edge, the header on it, and one large line. On a phone it is cut to the tote. */
export function HeroView({ title, picture, action, caption }: HeroProps) {
  return (
    <section className="relative -mt-header min-h-[min(46rem,88svh)] bg-plaster md:min-h-0">
      {picture && (
        <Picture
          picture={picture}
          priority
          sizes="(min-width: 48rem) 100vw, 340vw"
          className="absolute inset-0 md:relative md:aspect-still md:max-h-[92svh] md:w-full lg:aspect-wide"
          imageClassName="object-[23%_100%] md:object-[34%_70%] lg:object-[50%_70%]"
        />
      )}
      <h1 className="absolute top-20 left-gutter max-w-[8.5em] text-display-hero md:top-24 lg:top-[clamp(5rem,11%,6.5rem)]">
        {title}
      </h1>
      <div className="absolute inset-x-gutter bottom-6 flex items-end justify-between gap-6 md:bottom-9">
        <ButtonLink href={action.href}>{action.label}</ButtonLink>
        <Link href={caption.href} className="group hidden text-right text-small leading-tight md:block">
          <span className="underline-offset-4 group-hover:underline">{caption.name}</span>
          <br />
          {caption.note}
        </Link>
      </div>
    </section>
  );
}
