import type { ProductTile } from "#modules/catalog/product.ts";

/** A colour and size that may go into the bag: "Camel, M". */
export type WishOption = { variantId: string; label: string; available: number };

/** A saved product with what of it is to be had right now. */
export type SavedPiece = { tile: ProductTile; options: WishOption[] };

/** How many pieces a list holds. */
export const maxWishes = 200;
