import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { NavigationLineBar } from "./navigation-line.tsx";

const meta = {
  title: "Primitives/Navigation line",
  component: NavigationLineBar,
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof NavigationLineBar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Leaving: Story = {};
