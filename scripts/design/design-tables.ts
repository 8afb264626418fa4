import { contrast, parseColour } from "../../src/ui/foundations/contrast.ts";
import { readTokens, type Token, tokensOf, typeScale } from "../../src/ui/foundations/theme-tokens.ts";

/** The design document with every table between `<!-- tokens: NAME -->` and `<!-- end -->` made anew from the theme. */
export function withTables(document: string, themeCss: string): string {
  const tokens = readTokens(themeCss);
  return document.replace(
    /(<!-- tokens: (\w+) -->)[\s\S]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const make = tables[name];
      if (!make) throw new Error(`docs/design.md wants a table of ${name}, which nothing makes.`);
      return `${start}\n\n${make(tokens)}\n\n${end}`;
    },
  );
}

const tables: Record<string, (tokens: readonly Token[]) => string> = {
  palette: paletteTable,
  type: typeTable,
  space: (tokens) => plainTable(["spacing", "container", "breakpoint"], tokens),
  shape: (tokens) => plainTable(["radius", "aspect"], tokens),
  motion: (tokens) => plainTable(["ease", "transition-duration", "animate"], tokens),
};

const grounds = ["paper", "panel", "plaster", "ink"];

function paletteTable(tokens: readonly Token[]): string {
  const palette = tokensOf(tokens, "color");
  const colourOf = (name: string) => parseColour(palette.find((token) => token.name === name)?.value ?? "");
  const rows = palette.flatMap(({ name, value }) => {
    const colour = parseColour(value);
    if (colour === null) return [];
    const ratios = grounds.map((ground) => {
      const below = colourOf(ground);
      return below === null || ground === name ? "" : contrast(colour, below).toFixed(1);
    });
    return [[`\`${name}\``, `\`${value}\``, ...ratios]];
  });
  return table(["colour", "value", ...grounds.map((ground) => `on ${ground}`)], rows);
}

function typeTable(tokens: readonly Token[]): string {
  const rows = typeScale(tokens).map(({ name, size, lineHeight, letterSpacing }) => [
    `\`text-${name}\``,
    `\`${size}\``,
    lineHeight ?? "",
    letterSpacing ?? "0",
  ]);
  return table(["class", "size", "line height", "tracking"], rows);
}

function plainTable(kinds: readonly string[], tokens: readonly Token[]): string {
  const rows = kinds.flatMap((kind) => [
    ...tokens.filter(({ name }) => name === `--${kind}`).map(({ value }) => [`\`${kind}\``, `\`${value}\``]),
    ...tokensOf(tokens, kind).map(({ name, value }) => [`\`${kind}-${name}\``, `\`${value}\``]),
  ]);
  return table(["token", "value"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
