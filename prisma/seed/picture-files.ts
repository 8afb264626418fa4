import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import type { Storage } from "#platform/storage.ts";
import { manifestProducts, stills } from "./content/pictures.ts";
import { storageKey } from "./media-rows.ts";

const artFolder = path.join(import.meta.dirname, "art");

/** The file names of all pictures of the seed. */
export function seedPictures(): string[] {
  const products = manifestProducts.flatMap((product) =>
    product.colours.flatMap((colour) => colour.pictures),
  );
  return [...products, ...stills].map((picture) => picture.file);
}

/** Puts a picture of the seed into storage. Safe to repeat. */
export async function storePicture(file: string, storage: Storage): Promise<void> {
  await storage.write(storageKey(file), await readFile(path.join(artFolder, file)));
}

/** A picture 16 pixels wide as a data URL of about 200 characters: what shows until the real one arrives. */
export async function blurDataUrl(file: string): Promise<string> {
  const tiny = await sharp(path.join(artFolder, file)).resize(16).webp({ quality: 30 }).toBuffer();
  return `data:image/webp;base64,${tiny.toString("base64")}`;
}
