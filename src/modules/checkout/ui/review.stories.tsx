import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { delivered, today } from "./fixtures/checkout.fixture.ts";
import { ReviewView } from "./review.view.tsx";

const meta = {
  title: "Checkout/Review",
  component: ReviewView,
  args: { checkout: delivered, today, isPaying: false, isJustChanged: false, onPay: fn() },
  decorators: [
    (Shown) => (
      <div className="max-w-form">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof ReviewView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Pay $648.00" }));
    await expect(args.onPay).toHaveBeenCalledOnce();
  },
};

export const Paying: Story = { args: { isPaying: true } };

/** A total that changed under the reader's eyes is not paid by that click. */
export const JustChanged: Story = {
  args: { isJustChanged: true },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button"));
    await expect(args.onPay).not.toHaveBeenCalled();
  },
};

export const NothingToPay: Story = { args: { checkout: { ...delivered, totalMinor: 0 } } };
