import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { orderFixture, singleOrderFixture } from "#modules/orders/ui/fixtures/order.fixture.ts";
import { SuccessView } from "./success.view.tsx";

const meta = {
  title: "Checkout/Success",
  component: SuccessView,
  parameters: { layout: "fullscreen" },
  args: { order: orderFixture, orderUrl: "/order?id=1&sig=2", isGuest: true },
} satisfies Meta<typeof SuccessView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TwoPieces: Story = {};
export const OnePiece: Story = { args: { order: singleOrderFixture } };
export const Member: Story = { args: { isGuest: false } };
export const Phone: Story = { globals: { viewport: { value: "phone" } } };
export const Narrowest: Story = { globals: { viewport: { value: "narrow" } } };

export const FourPieces: Story = {
  args: {
    order: {
      ...orderFixture,
      lines: [...orderFixture.lines, ...orderFixture.lines].map((line, index) => ({
        ...line,
        variantId: `${line.variantId}-${index}`,
      })),
    },
  },
};

export const WithoutPictures: Story = {
  args: { order: { ...orderFixture, lines: orderFixture.lines.map((line) => ({ ...line, image: null })) } },
};
