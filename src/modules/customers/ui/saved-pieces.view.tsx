import type { ReactNode } from "react";
import { capitalised } from "#modules/catalog/product.ts";
import { ProductTileView } from "#modules/catalog/ui/product-tile.view.tsx";
import { Badge } from "#ui/badge.tsx";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import type { SavedPiece, WishOption } from "../wishlist.ts";

type FormAction = (form: FormData) => void | Promise<void>;

type SavedPiecesProps = {
  pieces: readonly SavedPiece[];
  currency: string;
  onMove: FormAction;
  onDrop: FormAction;
};

/** What a person saved: each with the sizes that are there now, and the way into the bag. Works without scripts. */
export function SavedPiecesView({ pieces, currency, onMove, onDrop }: SavedPiecesProps) {
  return (
    <ul className="-mx-gutter grid grid-cols-2 gap-x-seam gap-y-14 sm:mx-0 lg:grid-cols-4">
      {pieces.map((piece) => (
        <li key={piece.tile.id} className="grid grid-rows-[auto_1fr] gap-4">
          <ProductTileView
            tile={piece.tile}
            currency={currency}
            heading="h2"
            sizes="(min-width: 64rem) 25vw, 50vw"
            label={<StockLabel options={piece.options} />}
          />
          <PieceForms piece={piece} onMove={onMove} onDrop={onDrop} />
        </li>
      ))}
    </ul>
  );
}

function StockLabel({ options }: Pick<SavedPiece, "options">): ReactNode {
  const units = options.reduce((sum, option) => sum + Math.max(0, option.available), 0);
  if (units > 3) return null;
  return <Badge>{units === 0 ? "Sold out" : `Last ${units}`}</Badge>;
}

function PieceForms({
  piece,
  onMove,
  onDrop,
}: {
  piece: SavedPiece;
  onMove: FormAction;
  onDrop: FormAction;
}) {
  const { tile, options } = piece;
  const toBeHad = options.filter((option) => option.available > 0);
  return (
    <div className="grid content-start gap-2 px-1">
      {toBeHad.length > 0 && (
        <form action={onMove} className="grid gap-2">
          <input type="hidden" name="productId" value={tile.id} />
          <label htmlFor={`variant-${tile.id}`} className="grid gap-1 text-small text-grey">
            <VisuallyHidden>{tile.name}: </VisuallyHidden>
            Colour and size
            <Select id={`variant-${tile.id}`} name="variantId" defaultValue={toBeHad[0]?.variantId}>
              {toBeHad.map((option) => (
                <option key={option.variantId} value={option.variantId}>
                  {optionWords(option)}
                </option>
              ))}
            </Select>
          </label>
          <Button type="submit" variant="outline" wide>
            Move to bag<VisuallyHidden>: {tile.name}</VisuallyHidden>
          </Button>
        </form>
      )}
      <form action={onDrop}>
        <input type="hidden" name="productId" value={tile.id} />
        <button
          type="submit"
          className="min-h-11 text-small text-grey underline underline-offset-4 hover:text-ink"
        >
          Remove<VisuallyHidden> {tile.name}</VisuallyHidden>
        </button>
      </form>
    </div>
  );
}

function optionWords({ label, available }: WishOption): string {
  const name = label === "" ? "One size" : capitalised(label);
  return available <= 3 ? `${name} (${available} left)` : name;
}
