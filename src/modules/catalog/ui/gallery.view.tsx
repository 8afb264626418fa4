import { cn } from "#ui/class-names.ts";
import { TravellingPicture } from "#ui/motion/travelling-picture.tsx";
import { Picture, type PictureSource } from "#ui/picture.tsx";

type GalleryProps = {
  /** Views of one colour, the front first. */
  pictures: readonly PictureSource[];
  /** The colour a visit begins with: its front is what the page is waited for. */
  priority?: boolean | undefined;
};

/**
 * On a phone one picture after another, by swiping; on a tablet one below another, on anything wider two columns, edge to
 * edge. Each is a link to itself in full, which the viewer opens in place where scripts run.
 */
export function GalleryView({ pictures, priority = false }: GalleryProps) {
  return (
    <ul className={strip}>
      {pictures.map((picture, index) => (
        <li
          key={picture.src}
          className={cn(
            "w-[86%] shrink-0 snap-start md:w-auto",
            pictures.length === 1 && "w-full lg:col-span-2",
          )}
        >
          <a
            href={picture.src}
            data-view={index}
            data-stays="yes"
            aria-label={`${picture.alt}. See it large`}
            className="block cursor-zoom-in focus-visible:-outline-offset-4"
          >
            {priority && index === 0 ? (
              <TravellingPicture src={picture.src}>{pictureOf(picture, true)}</TravellingPicture>
            ) : (
              pictureOf(picture, false)
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

function pictureOf(picture: PictureSource, priority: boolean) {
  return (
    <Picture
      picture={picture}
      ratio="product"
      sizes="(min-width: 64rem) 34vw, (min-width: 48rem) 56vw, 86vw"
      priority={priority}
    />
  );
}

const strip =
  "flex snap-x snap-mandatory gap-seam overflow-x-auto [scrollbar-width:none] md:grid md:overflow-visible lg:grid-cols-2";
