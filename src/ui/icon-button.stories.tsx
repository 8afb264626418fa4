import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { CloseMark } from "./close-mark.tsx";
import { IconButton } from "./icon-button.tsx";

const meta = {
  title: "Primitives/Icon button",
  component: IconButton,
  args: { label: "Close", children: <CloseMark />, onClick: fn() },
} satisfies Meta<typeof IconButton>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {
  play: async ({ args, canvasElement }) => {
    const button = within(canvasElement).getByRole("button", { name: "Close" });
    const { width, height } = button.getBoundingClientRect();
    await expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await userEvent.click(button);
    await expect(args.onClick).toHaveBeenCalledOnce();
  },
};

export const Disabled: Story = { args: { disabled: true } };

export const OnInk: Story = {
  decorators: [
    (Shown) => (
      <div className="on-ink p-6">
        <Shown />
      </div>
    ),
  ],
};
