import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { hasSeveralPrices, type ProductTile } from "#modules/catalog/product.ts";
import { Picture } from "#ui/picture.tsx";
import { Price } from "#ui/price.tsx";

type StoryProductProps = {
  tile: ProductTile;
  currency: string;
  /** What is live about it: "Last 2". */
  label?: ReactNode;
};

/** A product that a story speaks of: in the margin beside the words where there is one, else in a line among them. */
export function StoryProductView({ tile, currency, label }: StoryProductProps) {
  const { front, price } = tile;
  return (
    <aside
      aria-label={tile.name}
      className="group relative my-10 grid grid-cols-[6rem_1fr] gap-x-5 border-y border-hairline py-5 font-sans text-base has-focus-visible:outline-2 has-focus-visible:outline-offset-4 lg:float-right lg:clear-right lg:-mr-64 lg:mt-2 lg:mb-12 lg:block lg:w-52 lg:border-0 lg:py-0"
    >
      {front && <Picture picture={front} decorative sizes="(min-width: 64rem) 13rem, 6rem" ratio="product" />}
      <div className="self-center lg:mt-3">
        <p className="leading-tight">
          <Link
            href={`/product/${tile.slug}` as Route}
            className="after:absolute after:inset-0 focus-visible:outline-none group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4"
          >
            {tile.name}
          </Link>
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-grey">
          <Price
            amountMinor={price.fromMinor}
            currency={currency}
            compareAtMinor={price.compareAtMinor}
            from={hasSeveralPrices(price)}
          />
          {label}
        </p>
      </div>
    </aside>
  );
}
