import { getImageProps } from "next/image";
import { cn } from "./class-names.ts";

/** What a picture needs to be shown without moving anything when it arrives. */
export type PictureSource = {
  src: string;
  width: number;
  height: number;
  alt: string;
  /** A tiny inline picture, shown until the real one is there. */
  blurDataUrl?: string | null | undefined;
};

type PictureProps = {
  picture: PictureSource;
  /** How wide it is shown, as in an img's sizes. */
  sizes: string;
  /** The frame's shape; the picture covers it. Without one it keeps its own. */
  ratio?: "product" | "still" | "wide" | "square" | "fill" | undefined;
  /** The one picture that makes the first impression: loaded at once, before anything else. */
  priority?: boolean | undefined;
  /** The words beside it say it all. */
  decorative?: boolean | undefined;
  className?: string | undefined;
  imageClassName?: string | undefined;
};

const ratios = {
  product: "aspect-product",
  still: "aspect-still",
  wide: "aspect-wide",
  square: "aspect-square",
  fill: "h-full",
};

/**
 * An optimised picture in a frame of fixed shape. It goes through getImageProps and so costs the browser no script; the
 * blurred ground stays behind the opaque picture instead of being taken away. The picture element around it also keeps
 * React from preloading the pictures of every page that a link prefetches.
 */
export function Picture({
  picture,
  sizes,
  ratio,
  priority = false,
  decorative = false,
  className,
  imageClassName,
}: PictureProps) {
  const { props } = getImageProps({
    src: picture.src,
    width: picture.width,
    height: picture.height,
    alt: decorative ? "" : picture.alt,
    sizes,
    loading: priority ? "eager" : "lazy",
    // Painted in the same frame as the words around it, not in one after the scripts that came meanwhile.
    ...(priority ? { fetchPriority: "high" as const, decoding: "sync" as const } : {}),
  });
  const ground = picture.blurDataUrl ? { backgroundImage: `url("${picture.blurDataUrl}")` } : undefined;
  return (
    <picture
      className={cn(
        "relative block overflow-hidden bg-plaster bg-cover bg-center",
        ratio && ratios[ratio],
        className,
      )}
      style={ground}
    >
      {/* biome-ignore lint/a11y/useAltText: alt is among the props */}
      <img {...props} style={undefined} className={cn("block size-full object-cover", imageClassName)} />
    </picture>
  );
}
