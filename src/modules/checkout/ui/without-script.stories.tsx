import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { WithoutScriptView } from "./without-script.view.tsx";

const meta = {
  title: "Checkout/Without scripts",
  component: WithoutScriptView,
} satisfies Meta<typeof WithoutScriptView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Said: Story = {};
