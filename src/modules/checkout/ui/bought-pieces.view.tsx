import type { OrderLine } from "#modules/orders/orders.ts";
import { cn } from "#ui/class-names.ts";
import { Picture } from "#ui/picture.tsx";

/** How up to four pictures share one column: one fills it, more keep their own shape. */
const arrangements = [
  "",
  "lg:sticky lg:top-0 lg:h-dvh",
  "",
  "lg:grid-cols-2 lg:[&>:first-child]:col-span-2",
  "lg:grid-cols-2",
];

type BoughtPiecesProps = { lines: readonly OrderLine[]; className?: string | undefined };

/** The pieces, one after the other. On a phone they lie side by side. */
export function BoughtPiecesView({ lines, className }: BoughtPiecesProps) {
  const pictured = lines.flatMap(({ variantId, image }) => (image ? [{ variantId, image }] : [])).slice(0, 4);
  const isAlone = pictured.length === 1;
  if (pictured.length === 0) return null;
  return (
    <ul
      aria-label="What you bought"
      className={cn(
        "grid content-start gap-seam max-lg:auto-cols-[minmax(0,24rem)] max-lg:grid-flow-col",
        arrangements[pictured.length],
        className,
      )}
    >
      {pictured.map(({ variantId, image }, index) => (
        <li key={variantId} className={cn("overflow-hidden bg-plaster", isAlone && "lg:h-dvh")}>
          <div className="comes-into-view h-full" style={{ animationDelay: `${200 + index * 450}ms` }}>
            <Picture
              picture={{ ...image, src: image.url }}
              sizes="(min-width: 64rem) 42vw, 100vw"
              priority={index === 0}
              className={cn("aspect-product", isAlone && "lg:aspect-auto lg:h-full")}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
