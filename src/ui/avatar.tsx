import { cn } from "./class-names.ts";
import { Picture, type PictureSource } from "./picture.tsx";

type AvatarProps = {
  name: string;
  picture?: PictureSource | null | undefined;
  size?: "small" | "medium" | "large" | undefined;
  className?: string | undefined;
};

const sizes = {
  small: { box: "size-9 text-small", shown: "36px" },
  medium: { box: "size-14 text-base", shown: "56px" },
  large: { box: "size-24 text-title", shown: "96px" },
};

/** A person: the picture, or the initials on plaster. The name stands beside it, so it says nothing aloud. */
export function Avatar({ name, picture, size = "medium", className }: AvatarProps) {
  const { box, shown } = sizes[size];
  return picture ? (
    <Picture picture={picture} sizes={shown} decorative className={cn("shrink-0", box, className)} />
  ) : (
    <span
      aria-hidden="true"
      className={cn("inline-flex shrink-0 items-center justify-center bg-plaster", box, className)}
    >
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => [...(word ?? "")][0] ?? "");
  return letters.join("").toLocaleUpperCase();
}
