import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { coatTile } from "#modules/catalog/ui/fixtures/products.fixture.ts";
import { Badge } from "#ui/badge.tsx";
import { StoryProductView } from "./story-product.view.tsx";

const meta = {
  title: "Content/Story product",
  component: StoryProductView,
  args: { tile: coatTile, currency: "USD" },
  argTypes: { label: { control: false } },
  decorators: [
    (Shown) => (
      <div className="flow-root max-w-form lg:pr-64">
        <Shown />
        <p className="font-serif text-reading">
          Leather is close to water in density, a little lighter. A square metre of it, one millimetre thick,
          weighs about 0.9 kg.
        </p>
      </div>
    ),
  ],
} satisfies Meta<typeof StoryProductView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {
  play: async ({ args, canvasElement }) => {
    await expect(within(canvasElement).getByRole("link")).toHaveAccessibleName(args.tile.name);
  },
};
export const SoldOut: Story = { args: { label: <Badge>Sold out</Badge> } };
export const OnAPhone: Story = { ...SoldOut, globals: { viewport: { value: "phone" } } };
