import { cn } from "#ui/class-names.ts";
import { Picture, type PictureSource } from "#ui/picture.tsx";

type GalleryProps = {
  /** Views of one colour, the front first. */
  pictures: readonly PictureSource[];
  /** Fills the last place where the views leave one over. */
  still?: PictureSource | null | undefined;
  label: string;
  /** The colour a visit begins with: its front is what the page is waited for. */
  priority?: boolean | undefined;
};

/** On a phone one picture after another, by swiping; on a tablet one below another, on anything wider two columns, edge to edge. */
export function GalleryView({ pictures, still, label, priority = false }: GalleryProps) {
  const shown = still && pictures.length % 2 === 1 ? [...pictures, still] : pictures;
  return (
    <section aria-label={label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <ul tabIndex={0} className={strip}>
        {shown.map((picture, index) => (
          <li
            key={picture.src}
            className={cn(
              "w-[86%] shrink-0 snap-start md:w-auto",
              shown.length === 1 && "w-full lg:col-span-2",
            )}
          >
            <Picture
              picture={picture}
              ratio="product"
              sizes="(min-width: 64rem) 34vw, (min-width: 48rem) 56vw, 86vw"
              priority={priority && index === 0}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const strip =
  "flex snap-x snap-mandatory gap-seam overflow-x-auto [scrollbar-width:none] md:grid md:overflow-visible lg:grid-cols-2";
