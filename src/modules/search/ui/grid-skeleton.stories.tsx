import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { GridSkeletonView } from "./grid-skeleton.view.tsx";

const meta = {
  title: "Search/Grid skeleton",
  component: GridSkeletonView,
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof GridSkeletonView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OnItsWay: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
