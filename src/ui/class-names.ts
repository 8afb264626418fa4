import { type ClassValue, clsx } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: [
        "tiny",
        "small",
        "base",
        "field",
        "lead",
        "title",
        "heading",
        "display-s",
        "display-m",
        "display-l",
      ],
      spacing: ["seam", "header", "gutter", "section"],
      container: ["prose", "note", "form", "dialog", "drawer", "page"],
      radius: ["field", "pill"],
      aspect: ["product", "still", "wide", "square"],
      ease: ["calm"],
    },
    classGroups: { duration: [{ duration: ["quick", "calm", "slow"] }] },
  },
});

/** Joins class names; of two that set the same property, the later one stays. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes));
}
