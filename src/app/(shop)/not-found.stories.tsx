import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { NotFoundView } from "./not-found.view.tsx";

const meta = {
  title: "App/Not found",
  component: NotFoundView,
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof NotFoundView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Page: Story = {};
