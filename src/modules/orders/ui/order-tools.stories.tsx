import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { OrderToolsView } from "./order-tools.view.tsx";

const meta = {
  title: "Orders/Tools",
  component: OrderToolsView,
  args: { isCopied: false, onCopy: fn(), onPrint: fn() },
  decorators: [
    (Shown) => (
      <div className="flex gap-6">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof OrderToolsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AtRest: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Copy link" }));
    await expect(args.onCopy).toHaveBeenCalledOnce();
  },
};
export const Copied: Story = { args: { isCopied: true } };
