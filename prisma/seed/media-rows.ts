import { stills } from "./content/pictures.ts";
import type { ProductSeed } from "./content/types.ts";
import type { MediaRow } from "./rows.ts";
import { seedId } from "./seed-id.ts";

/** Every picture of the seed, whatever shows it. `blurOf` answers the tiny inline picture of a file. */
export function mediaRows(products: readonly ProductSeed[], blurOf: (file: string) => string): MediaRow[] {
  const productPictures = products.flatMap((product) => product.colours.flatMap((colour) => colour.pictures));
  return [...productPictures, ...stills].map(({ file, width, height, alt }) => ({
    id: mediaId(file),
    storage_key: storageKey(file),
    width,
    height,
    alt,
    blur_data_url: blurOf(file),
  }));
}

const ids = new Map<string, string>();

/** Remembered, because generated products show the same pictures a hundred thousand times. */
export function mediaId(file: string): string {
  const id = ids.get(file) ?? seedId("media", file);
  ids.set(file, id);
  return id;
}

const stillFiles = new Set(stills.map((still) => still.file));

/** Where file storage keeps a picture of the seed: "stills/…" or "products/…". */
export function storageKey(file: string): string {
  return `${stillFiles.has(file) ? "stills" : "products"}/${file}`;
}
