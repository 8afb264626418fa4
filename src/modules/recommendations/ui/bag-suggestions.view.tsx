import type { ProductTile } from "#modules/catalog/product.ts";
import { ProductTileView } from "#modules/catalog/ui/product-tile.view.tsx";

type BagSuggestionsProps = {
  tiles: readonly ProductTile[];
  currency: string;
  /** In the drawer two pieces stand side by side; on the page of the bag four do. */
  place: "drawer" | "page";
};

/** A few pieces that go with the bag. */
export function BagSuggestionsView({ tiles, currency, place }: BagSuggestionsProps) {
  const isPage = place === "page";
  const Heading = isPage ? "h2" : "h3";
  return (
    <section aria-label="Goes with your bag" className="py-8">
      <Heading className="mb-4 text-title">Goes with your bag</Heading>
      <ul
        className={
          isPage ? "grid grid-cols-2 gap-x-seam gap-y-10 lg:grid-cols-4" : "grid grid-cols-2 gap-seam"
        }
      >
        {tiles.slice(0, isPage ? 4 : 2).map((tile) => (
          <li key={tile.id}>
            <ProductTileView
              tile={tile}
              currency={currency}
              heading="h3"
              sizes={isPage ? "(min-width: 64rem) 25vw, 50vw" : "13rem"}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
