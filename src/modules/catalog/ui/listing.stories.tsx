import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { tiles } from "./fixtures/products.fixture.ts";
import { ListingView } from "./listing.view.tsx";
import { ProductGrid } from "./product-grid.view.tsx";
import { ProductTileView } from "./product-tile.view.tsx";

const meta = {
  title: "Catalog/Listing",
  component: ListingView,
  args: {
    title: "Outerwear",
    text: "Coats and blazers, cut to go over a jumper and to be kept.",
    children: (
      <ProductGrid label="Outerwear">
        {tiles.map((tile) => (
          <ProductTileView key={tile.id} tile={tile} currency="USD" sizes="25vw" heading="h2" />
        ))}
      </ProductGrid>
    ),
  },
  argTypes: { children: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof ListingView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Category: Story = {};
export const LongLine: Story = { args: { title: "Bags and accessories for the whole of the winter" } };
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
