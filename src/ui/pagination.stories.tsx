import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Pagination } from "./pagination.tsx";

const meta = {
  title: "Primitives/Pagination",
  component: Pagination,
  args: { page: 5, pageCount: 12, hrefOf: () => "/shop" },
} satisfies Meta<typeof Pagination>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Middle: Story = {};
export const First: Story = { args: { page: 1 } };
export const Last: Story = { args: { page: 12 } };
export const ManyPages: Story = { args: { page: 2084, pageCount: 4167 } };
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };

/** With one page there is nothing to say. */
export const OnePage: Story = { args: { page: 1, pageCount: 1 } };
