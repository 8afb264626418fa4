import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { today, ways } from "./fixtures/checkout.fixture.ts";
import { ShippingMethodsView } from "./shipping-methods.view.tsx";

const meta = {
  title: "Checkout/Shipping methods",
  component: ShippingMethodsView,
  args: { methods: ways, chosen: "standard", onChoose: fn(), currency: "USD", today },
  decorators: [
    (Shown) => (
      <div className="max-w-form">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof ShippingMethodsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Two: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByText("Express"));
    await expect(args.onChoose).toHaveBeenCalledWith("express");
  },
};

/** Its place is kept until the address is known. */
export const NotYetKnown: Story = { args: { methods: [], chosen: null } };
