import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { RefundedView } from "./refunded.view.tsx";

const meta = {
  title: "Checkout/Refunded",
  component: RefundedView,
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof RefundedView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const PaidTooLate: Story = {};
