import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, within } from "storybook/test";
import { begun, delivered } from "./fixtures/checkout.fixture.ts";
import { FoldedSummaryView, OrderSummaryView, TotalsView } from "./order-summary.view.tsx";

const meta = {
  title: "Checkout/Order summary",
  component: OrderSummaryView,
  args: { summary: { ...delivered, isShippingKnown: true } },
  decorators: [
    (Shown) => (
      <div className="max-w-form bg-panel p-6">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof OrderSummaryView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Known: Story = {};
export const DeliveryNotYetKnown: Story = { args: { summary: { ...begun, isShippingKnown: false } } };

/** What is zero and means nothing is left out; these mean something. */
export const DiscountAndTax: Story = {
  args: {
    summary: { ...delivered, discountMinor: 6_300, taxMinor: 9_800, shippingMinor: 0, isShippingKnown: true },
  },
};

export const TotalsAlone: Story = {
  render: ({ summary }) => <TotalsView totals={summary} currency={summary.currency} isShippingKnown />,
};

/** On a phone it is folded to its total. */
export const Folded: Story = {
  render: ({ summary }) => <FoldedSummaryView summary={summary} />,
  globals: { viewport: { value: "phone" } },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByText("3 pieces"));
    await expect(canvasElement.querySelector("details")).toHaveAttribute("open");
  },
};
