import manifest from "../art/manifest.json" with { type: "json" };
import type { CategorySlug, PictureSeed, StillSeed } from "./types.ts";

type ManifestColour = { name: string; hex: string; pictures: readonly PictureSeed[] };
type ManifestProduct = {
  slug: string;
  category: CategorySlug;
  subcategory: string;
  material: string;
  colours: readonly ManifestColour[];
};

// JSON imports widen "front" to string; the unit test holds the file to these shapes.
const typed = manifest as unknown as { products: readonly ManifestProduct[]; stills: readonly StillSeed[] };

/** Products as the pictures name them: category, colours with swatch, pictures with alt text. */
export const manifestProducts: readonly ManifestProduct[] = typed.products;

/** Heroes, category pictures, editorial pictures and fabrics. */
export const stills: readonly StillSeed[] = typed.stills;
