import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import { editorialPlaces } from "../editorial.ts";
import { EditorialTile } from "./editorial-tile.view.tsx";
import { tiles } from "./fixtures/products.fixture.ts";
import { ProductGrid } from "./product-grid.view.tsx";
import { ProductTileView } from "./product-tile.view.tsx";

const shown = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    key: `tile-${index}`,
    tile: tiles[index % tiles.length],
  })).map(
    ({ key, tile }) =>
      tile && <ProductTileView key={key} tile={tile} currency="USD" sizes="(min-width: 64rem) 25vw, 50vw" />,
  );

const meta = {
  title: "Catalog/Product grid",
  component: ProductGrid,
  args: { label: "Coats", children: shown(8) },
  argTypes: { children: { control: false }, editorials: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof ProductGrid>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
export const One: Story = { args: { children: shown(1) } };

/** A picture with a line of words fills what the last row leaves free. */
export const WithEditorial: Story = {
  args: {
    children: shown(6),
    editorials: editorialPlaces(6, 1).map((place) => ({
      ...place,
      tile: (
        <EditorialTile
          {...place}
          picture={art("still-rail", "Coats on a rail", "still")}
          line="Cut to go over a jumper"
          href={null}
          action={null}
        />
      ),
    })),
  },
};
