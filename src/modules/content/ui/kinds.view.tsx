import type { Route } from "next";
import Link from "next/link";
import { cn } from "#ui/class-names.ts";
import { Stagger } from "#ui/motion/stagger.tsx";
import { Picture, type PictureSource } from "#ui/picture.tsx";

type KindsProps = {
  title: string;
  kinds: readonly { name: string; href: Route; picture: PictureSource | null }[];
};

/** The categories as pictures: the first one large with two beside it, the others in a row below. */
export function KindsView({ title, kinds }: KindsProps) {
  return (
    <section className="px-seam">
      <h2 className="mb-5 px-gutter text-display-s md:mb-7 -mx-seam">{title}</h2>
      <Stagger>
        <ul className="grid gap-seam md:grid-cols-12 md:grid-rows-[repeat(3,minmax(0,32vw))] lg:grid-rows-[repeat(3,minmax(0,29vw))]">
          {kinds.map(({ name, href, picture }, index) => (
            <li
              key={href}
              className={cn("group relative max-md:aspect-still", places[index] ?? "md:col-span-6")}
            >
              {picture && (
                <Picture
                  picture={picture}
                  decorative
                  ratio="fill"
                  sizes="(min-width: 48rem) 58vw, 100vw"
                  // Its name stands on the free ground at the top of the picture.
                  imageClassName="object-top transition-[scale] duration-slow group-hover:scale-[1.015]"
                />
              )}
              <Link
                href={href}
                className="absolute inset-0 px-5 py-4 focus-visible:-outline-offset-4 md:px-6 md:py-5"
              >
                <h3 className="text-heading">{name}</h3>
              </Link>
            </li>
          ))}
        </ul>
      </Stagger>
    </section>
  );
}

const places = [
  "md:col-span-7 md:row-span-2",
  "md:col-span-5",
  "md:col-span-5",
  "md:col-span-6",
  "md:col-span-6",
];
