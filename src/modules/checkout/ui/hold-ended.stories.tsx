import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { HoldEndedView } from "./hold-ended.view.tsx";

const meta = {
  title: "Checkout/Hold ended",
  component: HoldEndedView,
  args: {
    shortages: [],
    problem: null,
    isHolding: false,
    onHoldAgain: fn(),
    onAdjust: fn(),
    back: (
      <a href="/cart" className="underline">
        Back to your bag
      </a>
    ),
  },
  argTypes: { back: { control: false } },
} satisfies Meta<typeof HoldEndedView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const JustEnded: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Hold again" }));
    await expect(args.onHoldAgain).toHaveBeenCalledOnce();
  },
};

export const Holding: Story = { args: { isHolding: true } };

export const TakenMeanwhile: Story = {
  args: {
    shortages: [
      { variantId: "a", requested: 2, available: 1, title: "Wool scarf", colour: "grey", size: "" },
      { variantId: "b", requested: 1, available: 0, title: "Long wool coat", colour: "camel", size: "M" },
    ],
  },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Hold what is left" }));
    await expect(args.onAdjust).toHaveBeenCalledOnce();
  },
};

export const NotReached: Story = { args: { problem: "We couldn’t reach the shop. Try again in a moment." } };
