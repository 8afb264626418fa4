import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import theme from "../theme.css?raw";
import { readTokens, typeScale } from "./theme-tokens.ts";

const scale = typeScale(readTokens(theme)).reverse();

/** Host Grotesk for display and interface, Newsreader where people read. */
const meta = { title: "Foundations/Type", parameters: { layout: "fullscreen" } } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const Scale: Story = {
  render: () => (
    <ul className="overflow-hidden px-gutter">
      {scale.map(({ name, size, lineHeight, letterSpacing }) => (
        <li key={name} className="border-b border-hairline py-6">
          <p className="text-small text-grey">
            {name}: {size}
            {lineHeight && `, line ${lineHeight}`}
            {letterSpacing && `, tracking ${letterSpacing}`}
          </p>
          <p
            className="mt-3 whitespace-nowrap"
            style={{
              fontSize: `var(--text-${name})`,
              lineHeight: lineHeight ?? undefined,
              letterSpacing: letterSpacing ?? undefined,
            }}
          >
            Few things, made well
          </p>
        </li>
      ))}
    </ul>
  ),
};

/** Newsreader. */
export const Reading: Story = {
  render: () => (
    <div className="px-gutter py-10 font-serif">
      <p className="max-w-prose text-opening">
        Linen is a stem before it is a cloth. It is pulled, not cut, and lies in the field until the dew has
        loosened what held it together.
      </p>
      <p className="mt-6 max-w-prose text-reading">
        Which is why it creases. A fibre that has never learned to stretch can only fold, and it remembers
        where. Iron it if you like; it will have forgotten the iron by noon.
      </p>
    </div>
  ),
};

/** 400 for display, 500 for what is pressed or summed up, 600 for the wordmark alone. */
export const Weights: Story = {
  render: () => (
    <div className="grid gap-4 px-gutter py-10 text-display-s">
      <p className="font-normal">Normal, 400</p>
      <p className="font-medium">Medium, 500</p>
      <p className="font-semibold">Semibold, 600</p>
      <p className="tabular">Tabular 0123456789</p>
    </div>
  ),
};
