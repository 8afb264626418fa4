/** Below or at this many, pages say how many are left. */
export const lowStock = 3;

/** What a size button says of its stock: nothing while there is plenty, or before it is known. */
export function sizeNote(available: number | undefined): string | null {
  if (available === undefined || available > lowStock || available <= 0) return null;
  return `${available} left`;
}

/** What a tile in a list says of all its product's units together. */
export function tileLabel(available: number | undefined): string | null {
  if (available === undefined || available > lowStock) return null;
  return available <= 0 ? "Sold out" : `Last ${available}`;
}

/** Available units by id (of variants or products). */
export type StockById = Readonly<Record<string, number>>;
