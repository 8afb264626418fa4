import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { CheckoutSkeletonView } from "./checkout-skeleton.view.tsx";

const meta = {
  title: "Checkout/At rest",
  component: CheckoutSkeletonView,
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof CheckoutSkeletonView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Loading: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
