"use no memo"; // a handful of radios render in no time; remembering them would double what the page loads first

import type { ReactNode } from "react";
import { cn } from "#ui/class-names.ts";
import { type ColourOption, capitalised } from "../product.ts";
import type { StockById } from "../stock-words.ts";
import { SizeButton } from "./size-button.view.tsx";

export type PickerColour = Pick<ColourOption, "slug" | "name" | "variants"> & {
  /** A tiny picture of the product in the colour, already optimised. */
  swatch: { src: string; srcSet: string | undefined } | null;
};

type VariantPickerProps = {
  colours: readonly PickerColour[];
  chosenColour: string;
  chosenVariant: string | null;
  /** Units by variant id; empty while unknown. */
  stock: StockById;
  /** Stands at the right above the sizes: the way to the size guide. */
  guide?: ReactNode;
  onColour: (slug: string) => void;
  /** Somebody is about to look at a colour. */
  onApproachColour?: ((slug: string) => void) | undefined;
  onVariant: (id: string) => void;
};

/**
 * Radios named `variantId` for the form around them. Without scripts the sizes of every colour are shown one group after
 * another, each under its colour's name.
 */
export function VariantPickerView(props: VariantPickerProps) {
  const { colours, chosenColour } = props;
  return (
    <div className="grid gap-6">
      {colours.length > 1 && <ColourSwatches {...props} />}
      {colours.map((colour) => (
        <SizeGroup key={colour.slug} {...props} colour={colour} isChosen={colour.slug === chosenColour} />
      ))}
    </div>
  );
}

function ColourSwatches({ colours, chosenColour, onColour, onApproachColour }: VariantPickerProps) {
  const chosen = colours.find((colour) => colour.slug === chosenColour);
  return (
    <fieldset className="min-w-0 [@media(scripting:none)]:hidden">
      <legend className="float-left text-small">Colour</legend>
      <p className="mb-2.5 text-right text-small text-grey" aria-hidden="true">
        {capitalised(chosen?.name ?? "")}
      </p>
      <div className="clear-both flex flex-wrap gap-2">
        {colours.map(({ slug, name, swatch }) => (
          <label
            key={slug}
            onPointerEnter={() => onApproachColour?.(slug)}
            className="border border-transparent p-0.75 transition-colors hover:border-edge has-checked:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-1"
          >
            <input
              type="radio"
              name="colour"
              value={slug}
              checked={slug === chosenColour}
              onChange={() => onColour(slug)}
              className="sr-only"
            />
            <Swatch swatch={swatch} />
            <span className="sr-only">{capitalised(name)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Swatch({ swatch }: Pick<PickerColour, "swatch">) {
  const frame = "block aspect-product w-11 bg-plaster object-cover";
  if (swatch === null) return <span className={frame} />;
  // biome-ignore lint/performance/noImgElement: its address is optimised where the page is made
  return <img {...swatch} alt="" width={44} height={55} loading="lazy" className={frame} />;
}

type SizeGroupProps = VariantPickerProps & { colour: PickerColour; isChosen: boolean };

function SizeGroup({ colour, isChosen, chosenVariant, stock, guide, onVariant }: SizeGroupProps) {
  const isGone = colour.variants.every((variant) => stock[variant.id] === 0);
  return (
    <fieldset
      data-size-group={isChosen || undefined}
      className={cn("min-w-0", !isChosen && "hidden shown-without-script")}
    >
      <legend className="float-left text-small">
        Size
        <span className="hidden [@media(scripting:none)]:inline">{`, ${colour.name}`}</span>
        <span aria-live="polite">{isGone && `, sold out in ${colour.name}`}</span>
      </legend>
      <div className="mb-2.5 min-h-5 text-right text-small">{isChosen && guide}</div>
      <div className="clear-both grid grid-cols-[repeat(auto-fit,minmax(3rem,1fr))] pl-px">
        {colour.variants.map((variant) => (
          <SizeButton
            key={variant.id}
            id={variant.id}
            size={variant.size}
            available={stock[variant.id]}
            isChosen={variant.id === chosenVariant}
            onChoose={onVariant}
          />
        ))}
      </div>
    </fieldset>
  );
}
