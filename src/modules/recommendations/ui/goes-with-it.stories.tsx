import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { tiles } from "#modules/catalog/ui/fixtures/products.fixture.ts";
import { ProductGrid } from "#modules/catalog/ui/product-grid.view.tsx";
import { ProductTileView } from "#modules/catalog/ui/product-tile.view.tsx";
import { GoesWithItView } from "./goes-with-it.view.tsx";

const row = (count: number) => (
  <ProductGrid label="Goes with it">
    {tiles.slice(0, count).map((tile) => (
      <ProductTileView key={tile.id} tile={tile} currency="USD" sizes="25vw" />
    ))}
  </ProductGrid>
);

const meta = {
  title: "Recommendations/Goes with it",
  component: GoesWithItView,
  args: { title: "Goes with it", children: row(4) },
  argTypes: { children: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof GoesWithItView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Four: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
/** So much is sold out that even the spares don't fill the row. */
export const Two: Story = { args: { children: row(2) } };
