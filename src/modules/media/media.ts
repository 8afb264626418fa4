/** A picture as pages show it. */
export type MediaPicture = {
  src: string;
  width: number;
  height: number;
  alt: string;
  blurDataUrl: string | null;
};

export type StoredMedia = {
  storageKey: string;
  width: number;
  height: number;
  alt: string;
  blurDataUrl: string | null;
};

/** The picture under its public address. Content under a key never changes, so the address can be cached for good. */
export function pictureOf(media: StoredMedia): MediaPicture {
  const { storageKey, width, height, alt, blurDataUrl } = media;
  return { src: `/media/${storageKey}`, width, height, alt, blurDataUrl };
}

const contentTypes = new Map([
  ["webp", "image/webp"],
  ["avif", "image/avif"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
]);

/** The content type of a key, or undefined for what is not a picture. SVG is not: it can carry scripts. */
export function contentTypeOf(storageKey: string): string | undefined {
  return contentTypes.get(storageKey.slice(storageKey.lastIndexOf(".") + 1));
}
