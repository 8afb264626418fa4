import type { SizeTemplate } from "./types.ts";

/** The sizes of each template, in the order a person reads them. */
export const sizeTemplates = {
  alpha: ["XS", "S", "M", "L", "XL"],
  shoe: ["36", "37", "38", "39", "40", "41", "42"],
  one: ["One size"],
} as const satisfies Record<SizeTemplate, readonly string[]>;

/** `wc`, `CAM`, `M` make `WC-CAM-M`; a product of one size has no third part (`CB-BLK`). */
export function buildSku(parts: {
  stem: string;
  colourCode: string;
  size: string;
  template: SizeTemplate;
}): string {
  const base = `${parts.stem}-${parts.colourCode}`;
  return parts.template === "one" ? base : `${base}-${parts.size}`;
}

/** Measurements of XS to XL around the value for M, growing by `step` a size. */
export function gradeAlpha(medium: number, step: number): readonly number[] {
  return sizeTemplates.alpha.map((_, index) => tidy(medium + (index - 2) * step));
}

/** Measurements of 36 to 42 around the value for 39, growing by `step` a size. */
export function gradeShoe(thirtyNine: number, step: number): readonly number[] {
  return sizeTemplates.shoe.map((_, index) => tidy(thirtyNine + (index - 3) * step));
}

/** Sums of decimals such as 24.6 + 3 × 0.7 drift; a tape measure reads tenths. */
function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
