"use no memo"; // a handful of radios render in no time; remembering them would double what the page loads first

import { cn } from "#ui/class-names.ts";
import { sizeNote } from "../stock-words.ts";

type SizeButtonProps = {
  /** The variant's id: the value that the form posts. */
  id: string;
  size: string;
  /** Undefined while unknown: then it reads as if there were plenty. */
  available: number | undefined;
  isChosen: boolean;
  onChoose: (id: string) => void;
};

/**
 * One size. Sold out it is struck through and keeps its place; chosen all the same, the page offers a notice. Few left it says
 * how many. Its height holds room for that from the start.
 */
export function SizeButton({ id, size, available, isChosen, onChoose }: SizeButtonProps) {
  const isSoldOut = available !== undefined && available <= 0;
  const note = sizeNote(available);
  return (
    <label
      className={cn(
        "relative -mt-px -ml-px grid h-14 place-items-center border border-edge text-center leading-none transition-colors",
        "has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-1",
        "hover:bg-panel has-checked:z-1 has-checked:border-ink",
        isSoldOut
          ? "text-grey has-checked:text-ink has-checked:outline-1 has-checked:-outline-offset-2"
          : "has-checked:bg-ink has-checked:text-paper",
      )}
    >
      <input
        type="radio"
        name="variantId"
        value={id}
        checked={isChosen}
        onChange={() => onChoose(id)}
        className="sr-only"
      />
      <span className={cn("transition-transform", note && "-translate-y-1.5", isSoldOut && "line-through")}>
        {size}
      </span>
      {note && <span className="absolute bottom-2 text-tiny">{note}</span>}
      {isSoldOut && <span className="sr-only">, sold out</span>}
    </label>
  );
}
