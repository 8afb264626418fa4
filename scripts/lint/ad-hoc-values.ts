import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { readTokens } from "../../src/ui/foundations/theme-tokens.ts";

type AdHocValue = { path: string; line: number; text: string; why: string };

/** Utilities whose value belongs to one layout: how big, how many columns, where. All else is a token. */
const geometry =
  /^-?(w|h|size|min-w|min-h|max-w|max-h|basis|grid-cols|grid-rows|auto-cols|auto-rows|col-span|row-span|top|right|bottom|left|inset|inset-x|inset-y|translate|translate-x|translate-y|scale|scale-x|scale-y|rotate|origin|object|aspect|columns|transition|will-change|clip-path|mask|list)$/;
/** Room that follows the type it belongs to, the window, or the edges of a phone's screen. */
const room = /^-?((m|p)[xytrbl]?|gap|gap-x|gap-y)$/;
const relative = /^-?[\d.]+(em|vw|vh|svh|dvh)$|env\(safe-area-/;
/** Sums of tokens. */
const ofTokens = /^calc\(var\(--[\w-]+\)([+*-]var\(--[\w-]+\))*\)$/;
/** Properties that Tailwind has no utility for. */
const properties =
  /^(scrollbar-width|scrollbar-gutter|transition-delay|animation-[a-z-]+|view-transition-name|text-wrap|mask-[a-z-]+|clip-path):/;

/** Files that can't read the theme's variables: a mail client, Stripe's frame, a picture or manifest made by a server. */
const withoutVariables = [
  /^src\/ui\/mail\//,
  /\/mails\//,
  /^src\/modules\/notifications\/outbox-html\.ts$/,
  /^src\/modules\/checkout\/ui\/stripe-appearance\.ts$/,
  /(opengraph-image|twitter-image|product-card\.view|manifest|icon)[\w-]*\.tsx?$/,
  /^src\/app\/.*layout\.tsx$/,
  /^src\/app\/site-(metadata|viewport)\.ts$/,
];
/** Mails know no transparency, so their hairline is mixed already, and at night they turn over: grey and hairline on ink. */
const mailColours = ["#e2e2e0", "#a8a7a3", "#3a3a38"];

/** Values written where a token of src/ui/theme.css belongs: in class names, and colours anywhere. */
export function adHocValues(root: string): AdHocValue[] {
  const palette = paletteOf(readFileSync(path.join(root, "src/ui/theme.css"), "utf8"));
  return globSync("src/**/*.{ts,tsx,css}", { cwd: root })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !/^src\/generated\/|\.test\.tsx?$|\.d\.ts$|^src\/ui\/theme\.css$/.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(path.join(root, file), "utf8");
      // A colour in a rule or a query is a fact about cloth.
      const isShown =
        /\.(tsx|css)$|\/ui\//.test(file) || withoutVariables.some((pattern) => pattern.test(file));
      const isExample = /\.(stories|fixture)\.tsx?$|\/foundations\//.test(file);
      return [
        ...(file.endsWith(".css") ? [] : classValues(file, text)),
        ...(isShown && !isExample ? colours(file, text, palette) : []),
      ];
    });
}

function classValues(file: string, text: string): AdHocValue[] {
  return eachMatch(text, /(?<=["'`\s:!])(-?[a-z][a-z0-9-]*-)?\[([^\]\s"'`]+)\](?=["'`\s]|\/)/g).flatMap(
    ({ match: [all, utility = "", value = ""], line }) => {
      const why = wrongWith(utility.replace(/-$/, ""), value, all.length);
      return why === null ? [] : [{ path: file, line, text: all, why }];
    },
  );
}

function wrongWith(utility: string, value: string, length: number): string | null {
  if (length < 5) return null;
  if (utility === "") {
    const isProperty = /^[a-z-]+:[^:]/.test(value);
    return isProperty && !properties.test(value) ? "a property of its own; use a utility" : null;
  }
  if (/\d(px)\b/.test(value)) return "pixels; use a step of the scale";
  if (geometry.test(utility)) return null;
  if ((room.test(utility) && relative.test(value)) || ofTokens.test(value)) return null;
  return "not a token of src/ui/theme.css";
}

function colours(file: string, text: string, palette: ReadonlySet<string>): AdHocValue[] {
  const mayWrite = withoutVariables.some((pattern) => pattern.test(file));
  return eachMatch(
    text,
    /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?![-\w/.])|\b(?:rgba?|hsla?|oklch|oklab)\(/gi,
  ).flatMap(({ match: [all], line, before }) => {
    // "#modules/…" is an import.
    if (!/["'`:\s(,]$/.test(before)) return [];
    if (!mayWrite) return [{ path: file, line, text: all, why: "a colour outside of src/ui/theme.css" }];
    if (palette.has(all.toLowerCase())) return [];
    return [{ path: file, line, text: all, why: "a colour that src/ui/theme.css does not have" }];
  });
}

function eachMatch(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map((match) => ({
    match,
    before: text.slice(Math.max(0, match.index - 1), match.index),
    line: text.slice(0, match.index).split("\n").length,
  }));
}

function paletteOf(css: string): ReadonlySet<string> {
  const values = readTokens(css).filter(({ name }) => name.startsWith("--color-"));
  return new Set([...mailColours, ...values.map(({ value }) => value.toLowerCase())]);
}
