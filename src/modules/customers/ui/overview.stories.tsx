import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { tiles } from "#modules/catalog/ui/fixtures/products.fixture.ts";
import { ProductTileView } from "#modules/catalog/ui/product-tile.view.tsx";
import { ownOrder } from "#modules/orders/ui/fixtures/own-orders.fixture.ts";
import { homeAddress } from "./fixtures/addresses.fixture.ts";
import { OverviewView } from "./overview.view.tsx";

const meta = {
  title: "Customers/Overview",
  component: OverviewView,
  args: {
    lastOrder: ownOrder,
    address: homeAddress,
    email: "sample@example.com",
    saved: tiles.map((tile) => (
      <ProductTileView key={tile.id} tile={tile} currency="USD" sizes="(min-width: 64rem) 25vw, 50vw" />
    )),
  },
  argTypes: { saved: { control: false } },
  decorators: [
    (Shown) => (
      <div className="px-gutter">
        <Shown />
      </div>
    ),
  ],
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof OverviewView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
export const NothingYet: Story = { args: { lastOrder: null, address: null, saved: [] } };

export const OnePieceWithoutPicture: Story = {
  args: {
    lastOrder: {
      ...ownOrder,
      pieces: 1,
      lines: ownOrder.lines.slice(0, 1).map((line) => ({ ...line, image: null })),
    },
    saved: [],
  },
};
