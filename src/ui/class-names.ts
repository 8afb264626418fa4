import { type ClassValue, clsx } from "clsx";
import { createTailwindMerge } from "tailwind-merge";

const any = () => true;
const sides = ["x", "y", "t", "r", "b", "l"];
const sizes = ["tiny", "small", "base", "field", "lead", "reading", "opening", "title", "heading"];
const displaySizes = ["display-s", "display-m", "display-hero", "display-l", "colossal"];
const greys = [
  "paper",
  "panel",
  "plaster",
  "ash",
  "edge",
  "grey",
  "ink",
  "ink-soft",
  "hairline",
  "hairline-light",
];
const colours = [...greys, "veil", "error", "well", "under-way", "stopped", "transparent", "current"];

/**
 * What a caller may set anew on a primitive. tailwind-merge's own table of every utility there is would cost each page
 * 5 KB of script; classes that are not in this one are kept side by side.
 */
const classGroups = {
  display: ["block", "inline-block", "inline", "flex", "inline-flex", "grid", "contents", "hidden"],
  position: ["static", "relative", "absolute", "fixed", "sticky"],
  overflow: [{ overflow: [any] }],
  inset: [{ inset: [any] }],
  ...each(["top", "right", "bottom", "left"]),
  ...each(["w", "h", "size", "min-w", "min-h", "max-w", "max-h"]),
  ...each(["p", ...sides.map((side) => `p${side}`)]),
  ...each(["m", ...sides.map((side) => `m${side}`)]),
  ...each(["gap", "gap-x", "gap-y", "items", "justify", "self", "z", "opacity", "aspect", "rounded"]),
  ...each(["grid-cols", "col-span", "row-span", "leading", "tracking", "duration", "shrink"]),
  basis: ["flex-1", "flex-none", "flex-auto"],
  direction: ["flex-row", "flex-col"],
  align: ["text-left", "text-center", "text-right"],
  fontSize: [{ text: [...sizes, ...displaySizes] }],
  textColor: [{ text: colours }],
  ground: [{ bg: colours }],
  weight: [{ font: ["normal", "medium", "semibold"] }],
  borderWidth: [{ border: ["", "0", "2", "t", "r", "b", "l"] }],
  borderColor: [{ border: colours }],
};

const merge = createTailwindMerge(() => ({
  cacheSize: 300,
  theme: {},
  classGroups,
  conflictingClassGroups: {
    p: sides.map((side) => `p${side}`),
    px: ["pr", "pl"],
    py: ["pt", "pb"],
    m: sides.map((side) => `m${side}`),
    mx: ["mr", "ml"],
    my: ["mt", "mb"],
    size: ["w", "h"],
    gap: ["gap-x", "gap-y"],
    inset: ["top", "right", "bottom", "left"],
    fontSize: ["leading"],
  },
  conflictingClassGroupModifiers: {},
  postfixLookupClassGroups: [],
  orderSensitiveModifiers: ["before", "after", "placeholder", "file", "marker", "selection"],
}));

/** Joins class names; of two that set the same property, the later one stays. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes));
}

function each(names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, [{ [name]: [any] }]]));
}
