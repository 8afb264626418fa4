import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, within } from "storybook/test";
import { coatTile, tiles } from "#modules/catalog/ui/fixtures/products.fixture.ts";
import { SavedPiecesView } from "./saved-pieces.view.tsx";

const options = [
  { variantId: "a", label: "camel, M", available: 12 },
  { variantId: "b", label: "ink, S", available: 2 },
];

const meta = {
  title: "Customers/Saved pieces",
  component: SavedPiecesView,
  args: {
    pieces: tiles.map((tile) => ({ tile, options })),
    currency: "USD",
    onMove: fn(),
    onDrop: fn(),
  },
  decorators: [
    (Shown) => (
      <div className="px-gutter">
        <Shown />
      </div>
    ),
  ],
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof SavedPiecesView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Several: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
export const LastOnes: Story = {
  args: { pieces: [{ tile: coatTile, options: [{ variantId: "b", label: "ink, S", available: 2 }] }] },
};

/** What is sold out stays to be looked at, and can't be moved. */
export const SoldOut: Story = {
  args: { pieces: [{ tile: coatTile, options: [{ variantId: "a", label: "", available: 0 }] }] },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText("Sold out")).toBeVisible();
    await expect(within(canvasElement).queryByRole("button", { name: /^Move/ })).toBeNull();
  },
};
