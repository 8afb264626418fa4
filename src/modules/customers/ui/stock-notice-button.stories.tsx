import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { StockNoticeButtonView } from "./stock-notice-button.view.tsx";

const meta = {
  title: "Customers/Stock notice button",
  component: StockNoticeButtonView,
  args: { size: "XL", isLoading: false, onOpen: fn() },
} satisfies Meta<typeof StockNoticeButtonView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OfASize: Story = {};
export const OfTheOnlySize: Story = { args: { size: null } };
export const Loading: Story = { args: { isLoading: true } };
