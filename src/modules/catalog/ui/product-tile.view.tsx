import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { TravellingPicture } from "#ui/motion/travelling-picture.tsx";
import { Picture } from "#ui/picture.tsx";
import { Price } from "#ui/price.tsx";
import { colourLine, hasSeveralPrices, type ProductTile, tileHref } from "../product.ts";

type ProductTileViewProps = {
  tile: ProductTile;
  currency: string;
  /** How wide the picture is shown, as in an img's sizes. */
  sizes: string;
  priority?: boolean | undefined;
  /** Its place under the headings of the page: h2 right under the title, h3 in a section of its own. */
  heading?: "h2" | "h3" | undefined;
  /** What is live about it, over the picture: "Last 2". */
  label?: ReactNode;
  /** Its picture travels to the product's page; for lists that show a product once on a page. */
  travels?: boolean | undefined;
};

/** A product in a grid: picture edge to edge, one line of name and price, colours below. The whole tile is the link. */
export function ProductTileView({
  tile,
  currency,
  sizes,
  priority,
  heading: Heading = "h3",
  label,
  travels = false,
}: ProductTileViewProps) {
  const { front, second, price } = tile;
  return (
    <article className="group relative flex h-full flex-col has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
      <div className="relative">
        {front &&
          (travels ? (
            <TravellingPicture src={front.src}>
              <Picture picture={front} sizes={sizes} ratio="product" priority={priority} />
            </TravellingPicture>
          ) : (
            <Picture picture={front} sizes={sizes} ratio="product" priority={priority} />
          ))}
        {second && (
          <Picture
            picture={{ ...second, blurDataUrl: null }}
            sizes={sizes}
            ratio="product"
            decorative
            className="absolute inset-0 hidden opacity-0 transition-opacity duration-slow can-hover:block group-hover:opacity-100 group-has-focus-visible:opacity-100"
          />
        )}
        <div className="absolute bottom-3 left-3">{label}</div>
      </div>
      <div className="grid grid-cols-[1fr_auto] gap-x-3 px-1 pt-3">
        <Heading className="text-base leading-tight">
          <Link
            href={tileHref(tile) as Route}
            className="after:absolute after:inset-0 focus-visible:outline-none group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4"
          >
            {tile.name}
          </Link>
        </Heading>
        <Price
          amountMinor={price.fromMinor}
          currency={currency}
          compareAtMinor={price.compareAtMinor}
          from={hasSeveralPrices(price)}
          className="leading-tight"
        />
        <p className="col-span-2 mt-1 text-small text-grey">{colourLine(tile.colours)}</p>
      </div>
    </article>
  );
}
