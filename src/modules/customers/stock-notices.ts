/**
 * How many people are told of each unit that came back. Most who are told don't buy (some have found another coat since), so
 * one a unit would leave units lying; many a unit would send people to an empty shelf.
 */
const toldPerUnit = 3;

/** How long those who were told have before the next in line hear of units that are still there. */
export const turnHours = 12;

/**
 * How many more people may be told of a variant now: three for each unit that can be bought, less those who were told within
 * this turn and may still be on their way.
 */
export function noticesToSend({ available, told }: { available: number; told: number }): number {
  return Math.max(0, Math.max(0, available) * toldPerUnit - told);
}

/** At most so many open wishes of one address; who wants more is a script. */
export const maxOpenNotices = 20;

/** A variant as mails and pages name it. */
export type NoticedVariant = {
  id: string;
  productSlug: string;
  productName: string;
  /** In lower case, as an address has it: "ink". */
  colour: string;
  colourSlug: string;
  size: string;
};

/** "Wool coat in camel, XL"; a single size is not worth naming. */
export function variantWords({
  productName,
  colour,
  size,
}: Pick<NoticedVariant, "productName" | "colour" | "size">): string {
  return size === "One size" ? `${productName} in ${colour}` : `${productName} in ${colour}, ${size}`;
}
