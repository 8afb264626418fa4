import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { NotReachedView } from "./not-reached.view.tsx";

const meta = {
  title: "Orders/Not reached",
  component: NotReachedView,
  args: { onRetry: fn() },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof NotReachedView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Away: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Try again" }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};
