import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { CheckoutStepsView } from "./checkout-steps.view.tsx";
import { begun, delivered, today } from "./fixtures/checkout.fixture.ts";

const meta = {
  title: "Checkout/Steps",
  component: CheckoutStepsView,
  args: {
    checkout: delivered,
    step: "review",
    isEnded: false,
    isCardDone: true,
    cardLabel: "Visa ending in 4242",
    stage: "idle",
    isJustChanged: false,
    problem: null,
    today,
    headingRef: () => {},
    onEdit: fn(),
    payment: { start: fn(), goOn: fn(), otherWay: fn() },
    deliveryForm: <p className="text-grey">The delivery form</p>,
    paymentForm: <p className="text-grey">The card form</p>,
  },
  argTypes: { deliveryForm: { control: false }, paymentForm: { control: false } },
  decorators: [
    (Shown) => (
      <div className="max-w-form">
        <h1 className="sr-only">Checkout</h1>
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof CheckoutStepsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Delivery: Story = { args: { checkout: begun, step: "delivery", isCardDone: false } };
export const Payment: Story = { args: { step: "payment", isCardDone: false } };

export const Review: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Edit delivery" }));
    await expect(args.onEdit).toHaveBeenCalledWith("delivery");
  },
};

/** Nothing can be edited while a payment is under way. */
export const Paying: Story = {
  args: { stage: "paying" },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole("button", { name: /^Edit/ })).toBeNull();
  },
};

export const BankAsks: Story = { args: { stage: "confirming" } };
export const Unfinished: Story = { args: { stage: "unfinished" } };
export const Declined: Story = { args: { problem: "Your bank declined the card. Nothing was charged." } };
export const NothingToPay: Story = { args: { checkout: { ...delivered, totalMinor: 0 }, paymentForm: null } };

/** Everything stays, and nothing can be done with it. */
export const HoldEnded: Story = { args: { isEnded: true } };
