import type { CustomFontSource } from "@stripe/stripe-js";

export type PageFont = { family: string; fonts: CustomFontSource[] };

/**
 * The typeface this page is set in, with the address of its file: the card form lives in a frame of Stripe's, which has to
 * load it for itself. Null where no style sheet of ours declares one.
 */
export function pageFont(): PageFont | null {
  const named = getComputedStyle(document.documentElement).getPropertyValue("--font-grotesk").split(",")[0];
  const family = named?.trim().replaceAll(/["']/g, "");
  if (!family) return null;
  const src = fontFaces()
    .filter((face) => face.style.getPropertyValue("font-family").replaceAll(/["']/g, "") === family)
    .flatMap((face) => absoluteUrl(face))
    .at(0);
  return src === undefined ? null : { family, fonts: [{ family, src, weight: "400", display: "swap" }] };
}

function fontFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
    } catch {
      // A sheet of another origin keeps its rules to itself.
      return [];
    }
  });
}

/** A font file's address is relative to its style sheet; in Stripe's frame it would lead nowhere. */
function absoluteUrl(face: CSSFontFaceRule): string[] {
  const path = /url\(["']?([^"')]+)["']?\)/.exec(face.style.getPropertyValue("src"))?.[1];
  if (path === undefined) return [];
  return [`url("${new URL(path, face.parentStyleSheet?.href ?? document.baseURI).href}")`];
}
