import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { orderFixture } from "./fixtures/order.fixture.ts";
import { OrderItemsView } from "./order-items.view.tsx";

const meta = {
  title: "Orders/Items",
  component: OrderItemsView,
  args: { order: orderFixture },
  decorators: [
    (Shown) => (
      <div className="max-w-form">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof OrderItemsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithPictures: Story = {};
export const WithoutPictures: Story = { args: { hasPictures: false } };

export const PictureGone: Story = {
  args: { order: { ...orderFixture, lines: orderFixture.lines.map((line) => ({ ...line, image: null })) } },
};

export const PartlySentBack: Story = { args: { order: { ...orderFixture, refundedMinor: 26_500 } } };

export const EveryAmount: Story = {
  args: { order: { ...orderFixture, discountMinor: 5_000, taxMinor: 12_400, shippingMinor: 0 } },
};
