import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { orderFixture } from "./fixtures/order.fixture.ts";
import { OrderFactsView } from "./order-facts.view.tsx";

const meta = {
  title: "Orders/Facts",
  component: OrderFactsView,
  args: { order: orderFixture, className: "max-w-note" },
} satisfies Meta<typeof OrderFactsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};

export const LongWords: Story = {
  args: {
    order: {
      ...orderFixture,
      email: "a.very.long.name.that.goes.on.and.on.and.on@an-equally-long-domain-name.example.com",
      shippingAddress: {
        ...orderFixture.shippingAddress,
        name: "The Society for the Mending of Coats and Other Outer Garments",
        line2: "Back stairs, third floor, second door on the left, ring twice",
      },
    },
  },
  globals: { viewport: { value: "narrow" } },
};
