import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import theme from "../theme.css?raw";
import { readTokens, tokensOf } from "./theme-tokens.ts";

const tokens = readTokens(theme);

/** Much space above a section, little inside it. Pills for actions, 6 px for fields, nothing else is rounded. */
const meta = { title: "Foundations/Space and shape" } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const Steps: Story = {
  render: () => (
    <Bars
      bars={tokensOf(tokens, "spacing").map(({ name, value }) => ({
        name,
        value,
        width: `var(--spacing-${name})`,
      }))}
    />
  ),
};

export const Measures: Story = {
  render: () => (
    <Bars
      bars={tokensOf(tokens, "container").map(({ name, value }) => ({
        name,
        value,
        width: `var(--container-${name})`,
      }))}
    />
  ),
};

export const Ratios: Story = {
  render: () => (
    <ul className="flex flex-wrap items-end gap-6">
      {tokensOf(tokens, "aspect").map(({ name, value }) => (
        <li key={name} className="w-48">
          <div className="bg-plaster" style={{ aspectRatio: value }} />
          <p className="pt-2">{name}</p>
          <p className="text-small text-grey">{value}</p>
        </li>
      ))}
    </ul>
  ),
};

export const Radii: Story = {
  render: () => (
    <div className="flex flex-wrap gap-6">
      <p className="flex h-13 w-60 items-center rounded-field border border-edge px-3.5">A field</p>
      <p className="flex h-13 w-60 items-center justify-center rounded-pill bg-ink text-paper">An action</p>
      <p className="flex h-13 w-60 items-center bg-panel px-3.5">All else</p>
    </div>
  ),
};

function Bars({ bars }: { bars: readonly { name: string; value: string; width: string }[] }) {
  return (
    <ul className="grid gap-5 overflow-hidden">
      {bars.map(({ name, value, width }) => (
        <li key={name}>
          <p className="flex gap-4">
            {name} <span className="text-grey">{value}</span>
          </p>
          <div className="mt-2 h-2 bg-ink" style={{ width }} />
        </li>
      ))}
    </ul>
  );
}
