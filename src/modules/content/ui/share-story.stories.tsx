import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { ShareStoryView } from "./share-story.view.tsx";

const meta = {
  title: "Content/Share story",
  component: ShareStoryView,
  args: { canShare: true, copied: "not yet", onCopy: fn(), onShare: fn() },
} satisfies Meta<typeof ShareStoryView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TwoWays: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Copy link" }));
    await expect(args.onCopy).toHaveBeenCalledOnce();
  },
};
export const CopyOnly: Story = { args: { canShare: false } };
export const Copied: Story = { args: { copied: "yes" } };
export const NotCopied: Story = { args: { copied: "no" } };
