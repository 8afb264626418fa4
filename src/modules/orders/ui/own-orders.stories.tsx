import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { ownOrder } from "./fixtures/own-orders.fixture.ts";
import { OwnOrdersView } from "./own-orders.view.tsx";

const meta = {
  title: "Orders/Own orders",
  component: OwnOrdersView,
  args: {
    orders: [
      ownOrder,
      { ...ownOrder, id: "b", number: 10377, refundedMinor: 26_500 },
      {
        ...ownOrder,
        id: "c",
        number: 9912,
        state: "CANCELLED",
        pieces: 1,
        lines: ownOrder.lines.slice(0, 1),
      },
    ],
  },
} satisfies Meta<typeof OwnOrdersView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Three: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };

export const ManyPieces: Story = {
  args: {
    orders: [
      {
        ...ownOrder,
        pieces: 9,
        lines: ["XS", "S", "M", "L", "XL", "XXL", "3XL"].map((size) => ({
          title: "Long wool coat",
          colour: "camel",
          size,
          image: ownOrder.lines[0]?.image ?? null,
        })),
      },
    ],
  },
};

/** The product is gone, and so are its pictures. */
export const WithoutPictures: Story = {
  args: { orders: [{ ...ownOrder, lines: ownOrder.lines.map((line) => ({ ...line, image: null })) }] },
};
