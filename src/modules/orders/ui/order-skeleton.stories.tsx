import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { OrderSkeletonView } from "./order-skeleton.view.tsx";

const meta = {
  title: "Orders/At rest",
  component: OrderSkeletonView,
  args: { title: "Your order" },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof OrderSkeletonView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Loading: Story = {};
