import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { PaymentWaitsView } from "./payment-waits.view.tsx";

const meta = {
  title: "Checkout/Payment waits",
  component: PaymentWaitsView,
  args: { isBusy: false, onGoOn: fn(), onOtherWay: fn() },
} satisfies Meta<typeof PaymentWaitsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Pay another way" }));
    await expect(args.onOtherWay).toHaveBeenCalledOnce();
  },
};

export const Busy: Story = {
  args: { isBusy: true },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Pay another way" }));
    await expect(args.onOtherWay).not.toHaveBeenCalled();
  },
};
