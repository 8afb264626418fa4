import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Button } from "#ui/button.tsx";
import { CheckoutFrameView } from "./checkout-frame.view.tsx";
import { delivered } from "./fixtures/checkout.fixture.ts";
import { FoldedSummaryView, OrderSummaryView } from "./order-summary.view.tsx";

const summary = { ...delivered, isShippingKnown: true };

const meta = {
  title: "Checkout/Frame",
  component: CheckoutFrameView,
  args: {
    back: (
      <Button variant="quiet" size="small">
        Back to bag
      </Button>
    ),
    foldedSummary: <FoldedSummaryView summary={summary} />,
    summary: <OrderSummaryView summary={summary} />,
    children: <h1 className="py-10 text-heading">Delivery</h1>,
  },
  argTypes: { children: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof CheckoutFrameView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Wide: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
