import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { OrderFrameView } from "./order-frame.view.tsx";

const meta = {
  title: "Orders/Frame",
  component: OrderFrameView,
  args: { children: <h1 className="text-display-m">What stands in it</h1> },
  argTypes: { children: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof OrderFrameView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
