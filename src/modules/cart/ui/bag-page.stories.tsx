import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { Button } from "#ui/button.tsx";
import { BagPageView } from "./bag-page.view.tsx";
import { bag, emptyBag, troubledBag } from "./fixtures/bag.fixture.ts";
import { FreeDeliveryView } from "./free-delivery.view.tsx";

const meta = {
  title: "Cart/Bag page",
  component: BagPageView,
  args: {
    bag,
    freeDelivery: (
      <FreeDeliveryView words="$52 more, and standard delivery to Austria is free." share={0.74} />
    ),
    notice: null,
    checkoutRefusal: null,
    messages: {},
    pending: [],
    removed: null,
    onPutBack: fn(),
    actions: { post: fn(async () => {}), onQuantity: fn(), onRemove: fn() },
    slots: {
      checkoutForm: (
        <Button size="large" wide>
          Checkout
        </Button>
      ),
      backToCheckout: <Button wide>Back to checkout</Button>,
      editBagForm: (
        <Button variant="outline" wide>
          Edit bag
        </Button>
      ),
    },
  },
  argTypes: { slots: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof BagPageView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Filled: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
export const Empty: Story = { args: { bag: emptyBag } };
export const TakenOut: Story = { args: { bag: emptyBag, removed: bag.lines[0] ?? null } };
export const Troubled: Story = { args: { bag: troubledBag } };
export const InCheckout: Story = { args: { bag: { ...bag, checkoutId: "checkout" } } };

export const CheckoutRefused: Story = {
  args: { checkoutRefusal: "The last scarf in grey went to somebody else a moment ago." },
};

/** After a form post without scripts. */
export const Noticed: Story = {
  args: { notice: { kind: "clamped", clamp: { code: "cart_full", max: 20 } } },
};
