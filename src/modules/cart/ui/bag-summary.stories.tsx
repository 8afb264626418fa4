import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Button } from "#ui/button.tsx";
import { ButtonLink } from "#ui/text-link.tsx";
import { BagSummaryView } from "./bag-summary.view.tsx";
import { bag } from "./fixtures/bag.fixture.ts";

const meta = {
  title: "Cart/Bag summary",
  component: BagSummaryView,
  args: {
    bag,
    slots: {
      checkoutForm: (
        <Button size="large" wide>
          Checkout
        </Button>
      ),
      backToCheckout: (
        <ButtonLink href="/checkout" wide>
          Back to checkout
        </ButtonLink>
      ),
      editBagForm: (
        <Button variant="outline" wide>
          Edit bag
        </Button>
      ),
    },
  },
  argTypes: { slots: { control: false } },
  decorators: [
    (Shown) => (
      <div className="max-w-drawer">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof BagSummaryView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {};
export const InCheckout: Story = { args: { bag: { ...bag, checkoutId: "checkout" } } };
