export type Token = { name: string; value: string };

/** The tokens that a style sheet's `@theme` declares, in its order: "--color-ink" and what it is. */
export function readTokens(css: string): Token[] {
  const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, "");
  return [...withoutComments.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name = "", value = ""]) => ({
    name,
    value: value.replace(/\s+/g, " ").trim(),
  }));
}

/** The tokens of one kind, named as classes name them: "ink" of "--color-ink". */
export function tokensOf(tokens: readonly Token[], kind: string): Token[] {
  const prefix = `--${kind}-`;
  return tokens
    .filter(({ name }) => name.startsWith(prefix) && !name.slice(prefix.length).includes("--"))
    .map(({ name, value }) => ({ name: name.slice(prefix.length), value }));
}

/** What a size of type says besides its size: its line height and its tracking. */
export function typeScale(tokens: readonly Token[]) {
  const read = (name: string) => tokens.find((token) => token.name === name)?.value ?? null;
  return tokensOf(tokens, "text").map(({ name, value }) => ({
    name,
    size: value,
    lineHeight: read(`--text-${name}--line-height`),
    letterSpacing: read(`--text-${name}--letter-spacing`),
  }));
}
