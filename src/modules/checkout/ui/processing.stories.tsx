import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { ProcessingView } from "./processing.view.tsx";

const meta = {
  title: "Checkout/Processing",
  component: ProcessingView,
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof ProcessingView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BankTakesItsTime: Story = {};
