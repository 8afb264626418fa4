import type { MediaPicture } from "#modules/media/media.ts";

/** The lowest and highest price of what can be bought, in minor units, and the price before a reduction of the lowest. */
export type PriceRange = { fromMinor: number; toMinor: number; compareAtMinor: number | null };

export type VariantOption = {
  id: string;
  size: string;
  sku: string;
  priceMinor: number;
  compareAtMinor: number | null;
};

export type ColourOption = {
  /** What stands in an address: "ink". */
  slug: string;
  name: string;
  hex: string;
  pictures: readonly (MediaPicture & { view: string })[];
  variants: readonly VariantOption[];
};

/** A product in a list. */
export type ProductTile = {
  id: string;
  slug: string;
  name: string;
  colours: readonly string[];
  price: PriceRange;
  front: MediaPicture | null;
  /** Another view of the same colour, for a second look. */
  second: MediaPicture | null;
  /** The colour it is shown in, as an address has it, where that is not its first. */
  colour?: string;
};

/** The page of a tile's product, in the colour that the tile shows. */
export function tileHref({ slug, colour }: Pick<ProductTile, "slug" | "colour">): string {
  return colour === undefined ? `/product/${slug}` : `/product/${slug}?colour=${colour}`;
}

/** A product on its own page. */
export type ProductDetail = {
  id: string;
  slug: string;
  name: string;
  summary: string;
  description: string;
  material: string;
  care: string;
  measurements: string | null;
  sizeTemplate: "ALPHA" | "SHOE" | "ONE";
  edition: string | null;
  subcategory: string;
  category: { slug: string; name: string; picture: MediaPicture | null };
  colours: readonly ColourOption[];
};

/** The range over variants; null when there is nothing to buy. */
export function priceRange(
  variants: readonly Pick<VariantOption, "priceMinor" | "compareAtMinor">[],
): PriceRange | null {
  const [first, ...rest] = variants;
  if (first === undefined) return null;
  return rest.reduce<PriceRange>(
    (range, { priceMinor, compareAtMinor }) => ({
      fromMinor: Math.min(range.fromMinor, priceMinor),
      toMinor: Math.max(range.toMinor, priceMinor),
      compareAtMinor: priceMinor < range.fromMinor ? compareAtMinor : range.compareAtMinor,
    }),
    { fromMinor: first.priceMinor, toMinor: first.priceMinor, compareAtMinor: first.compareAtMinor },
  );
}

/** Whether a list should say "From": the price depends on what is chosen. */
export function hasSeveralPrices(range: PriceRange): boolean {
  return range.fromMinor !== range.toMinor;
}

/** What a colour's gallery shows: its views, and where they would leave a place empty the still of their category. */
export function galleryPictures(
  pictures: ColourOption["pictures"],
  still: MediaPicture | null,
): readonly MediaPicture[] {
  return still !== null && pictures.length % 2 === 1 ? [...pictures, still] : pictures;
}

const letterSizes = ["XXS", "XS", "S", "M", "L", "XL", "XXL"];

/** Orders sizes as a shelf does: letters from small to large, then numbers, then anything else by name. */
export function compareSizes(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || a.localeCompare(b, "en");
}

function rankOf(size: string): number {
  const letter = letterSizes.indexOf(size);
  if (letter >= 0) return letter;
  const number = Number(size);
  return Number.isFinite(number) ? 100 + number : 10_000;
}

/** A colour's name as it stands in an address: "dusty-rose". */
export function colourSlug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replaceAll(" ", "-");
}

/** "Camel, ink, brick": one capital, as a sentence has. */
export function colourLine(names: readonly string[]): string {
  return capitalised(names.join(", "));
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export type Measurement = {
  label: string;
  unit: string;
  values: readonly { size: string | null; value: string }[];
};

/**
 * Reads measurements as the catalogue keeps them, a line each: "Chest, cm: XS 106 · S 111", or "Width, cm: 29" where there
 * is one size. A line of another shape is left out.
 */
export function parseMeasurements(text: string | null): Measurement[] {
  return (text ?? "").split("\n").flatMap((line) => {
    const match = /^(?<label>.+), (?<unit>\S+): (?<values>.+)$/.exec(line.trim());
    const { label, unit, values } = match?.groups ?? {};
    if (label === undefined || unit === undefined || values === undefined) return [];
    return [{ label, unit, values: values.split(" · ").map(readValue) }];
  });
}

function readValue(part: string): { size: string | null; value: string } {
  const at = part.lastIndexOf(" ");
  return at < 0 ? { size: null, value: part } : { size: part.slice(0, at), value: part.slice(at + 1) };
}
