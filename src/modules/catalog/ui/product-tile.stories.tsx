import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { Badge } from "#ui/badge.tsx";
import { coatTile, tiles } from "./fixtures/products.fixture.ts";
import { ProductTileView } from "./product-tile.view.tsx";

const meta = {
  title: "Catalog/Product tile",
  component: ProductTileView,
  args: { tile: coatTile, currency: "USD", sizes: "320px" },
  argTypes: { label: { control: false } },
  decorators: [
    (Shown) => (
      <div className="w-80 max-w-full">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof ProductTileView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The whole tile is one link, named by the product. */
export const Plain: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("link")).toHaveAccessibleName("Long wool coat");
  },
};

export const Reduced: Story = { args: { tile: tiles[1] ?? coatTile } };
export const SeveralPrices: Story = { args: { tile: tiles[2] ?? coatTile } };
export const FewLeft: Story = { args: { label: <Badge>Last 2</Badge> } };
export const SoldOut: Story = { args: { label: <Badge>Sold out</Badge> } };
export const WithoutPicture: Story = { args: { tile: { ...coatTile, front: null, second: null } } };

export const LongWords: Story = {
  args: {
    tile: {
      ...coatTile,
      name: "Long unlined double-faced wool coat with horn buttons and a half belt",
      colours: ["camel", "ink", "brick", "moss", "oatmeal", "charcoal", "mushroom"],
      price: { fromMinor: 1248000, toMinor: 1348000, compareAtMinor: 1548000 },
    },
  },
};
