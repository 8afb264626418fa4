import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { orderFixture } from "#modules/orders/ui/fixtures/order.fixture.ts";
import { SuccessPageView } from "./success-page.view.tsx";

const meta = {
  title: "Checkout/Success page",
  component: SuccessPageView,
  args: { status: "read", success: { kind: "not_paid" }, onRetry: fn() },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof SuccessPageView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotPaid: Story = {};
export const Processing: Story = { args: { success: { kind: "processing" } } };
export const Refunded: Story = { args: { success: { kind: "refunded" } } };
export const Loading: Story = { args: { status: "loading", success: null } };
export const LinkNotValid: Story = { args: { status: "invalid", success: null } };

export const NotReached: Story = {
  args: { status: "failed", success: null },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Try again" }));
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

/** What was read before stays when a later reading fails. */
export const Ordered: Story = {
  args: {
    status: "failed",
    success: { kind: "order", order: orderFixture, orderUrl: "/order", isGuest: true },
  },
};
