import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { OrderWithoutScriptView } from "./without-script.view.tsx";

const meta = {
  title: "Orders/Without scripts",
  component: OrderWithoutScriptView,
} satisfies Meta<typeof OrderWithoutScriptView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Said: Story = {};
