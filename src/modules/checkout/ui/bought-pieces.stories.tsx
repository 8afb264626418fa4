import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { orderFixture, singleOrderFixture } from "#modules/orders/ui/fixtures/order.fixture.ts";
import { BoughtPiecesView } from "./bought-pieces.view.tsx";

const meta = {
  title: "Checkout/Bought pieces",
  component: BoughtPiecesView,
  args: { lines: orderFixture.lines },
} satisfies Meta<typeof BoughtPiecesView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Two: Story = {};
export const One: Story = { args: { lines: singleOrderFixture.lines } };
