import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { Skeleton } from "#ui/skeleton.tsx";
import { PaymentFormView } from "./payment-form.view.tsx";

const meta = {
  title: "Checkout/Payment form",
  component: PaymentFormView,
  args: {
    cardForm: <Skeleton className="h-46 rounded-field" />,
    problem: null,
    billsToDelivery: true,
    onBillsToDelivery: fn(),
    isPreparing: false,
    onContinue: fn(),
  },
  argTypes: { cardForm: { control: false } },
  decorators: [
    (Shown) => (
      <div className="max-w-form">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof PaymentFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Stripe's own form takes the place that rests here. */
export const Ready: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("checkbox"));
    await expect(args.onBillsToDelivery).toHaveBeenCalledWith(false);
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Continue to review" }));
    await expect(args.onContinue).toHaveBeenCalledOnce();
  },
};

export const Preparing: Story = { args: { isPreparing: true } };
export const Declined: Story = {
  args: { problem: "Your bank declined the card. Nothing was charged." },
};

export const NotLoaded: Story = {
  args: { problem: "The card form could not be loaded.", onRetry: fn() },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Load it again" }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};
