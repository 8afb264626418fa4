import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { OrderHeaderView } from "./order-header.view.tsx";

const meta = { title: "Orders/Head", component: OrderHeaderView } satisfies Meta<typeof OrderHeaderView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
