import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import theme from "../theme.css?raw";
import { contrast, parseColour } from "./contrast.ts";
import { readTokens, tokensOf } from "./theme-tokens.ts";

const palette = tokensOf(readTokens(theme), "color").filter(({ value }) => parseColour(value) !== null);
const paper = parseColour("#ffffff");

/** White paper, black ink, no accent: colour comes from the pictures alone. */
const meta = { title: "Foundations/Colour", parameters: { layout: "fullscreen" } } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const Palette: Story = {
  render: () => (
    <ul className="grid grid-cols-2 gap-seam p-seam md:grid-cols-4">
      {palette.map(({ name, value }) => (
        <li key={name}>
          <div
            className="aspect-still border border-hairline"
            style={{ backgroundColor: `var(--color-${name})` }}
          />
          <p className="flex justify-between gap-3 px-1 pt-3 leading-tight">
            <span>{name}</span>
            <span className="tabular">{ratioOnPaper(value)}</span>
          </p>
          <p className="px-1 pb-5 text-small text-grey">{value}</p>
        </li>
      ))}
    </ul>
  ),
};

const pairs = [
  { ground: "bg-paper", words: "text-ink", says: "Ink on paper" },
  { ground: "bg-paper", words: "text-grey", says: "Grey on paper" },
  { ground: "bg-paper", words: "text-error", says: "Error on paper" },
  { ground: "bg-panel", words: "text-ink", says: "Ink on panel" },
  { ground: "bg-panel", words: "text-grey", says: "Grey on panel" },
  { ground: "bg-plaster", words: "text-ink", says: "Ink on plaster" },
  { ground: "bg-ink", words: "text-paper", says: "Paper on ink" },
  { ground: "bg-ink", words: "text-ash", says: "Ash on ink" },
];

/** What words may stand on. */
export const Words: Story = {
  render: () => (
    <ul className="grid md:grid-cols-2">
      {pairs.map(({ ground, words, says }) => (
        <li key={says} className={`${ground} ${words} px-gutter py-10 text-display-s`}>
          {says}
        </li>
      ))}
    </ul>
  ),
};

function ratioOnPaper(value: string): string {
  const colour = parseColour(value);
  return colour && paper ? contrast(colour, paper).toFixed(1) : "";
}
