import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { LinkNotValidView } from "./link-not-valid.view.tsx";

const meta = {
  title: "Orders/Link not valid",
  component: LinkNotValidView,
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof LinkNotValidView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Cut: Story = {};
