import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { Button } from "#ui/button.tsx";
import { BagDrawerView } from "./bag-drawer.view.tsx";
import { bag, emptyBag, troubledBag } from "./fixtures/bag.fixture.ts";

const meta = {
  title: "Cart/Bag drawer",
  component: BagDrawerView,
  args: {
    bag,
    isOpen: true,
    onOpenChange: fn(),
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
  parameters: { layout: "fullscreen", docs: { story: { inline: false, height: "720px" } } },
} satisfies Meta<typeof BagDrawerView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Filled: Story = {
  play: async ({ args }) => {
    const drawer = await within(document.body).findByRole("dialog", { name: "Bag, 3 items" });
    await waitFor(() => expect(drawer).toContainElement(document.activeElement as HTMLElement));
    await userEvent.keyboard("{Escape}");
    await expect(args.onOpenChange).toHaveBeenCalledWith(false);
  },
};

export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
export const Empty: Story = { args: { bag: emptyBag } };
export const Troubled: Story = { args: { bag: troubledBag, pending: ["scarf-grey"] } };
export const InCheckout: Story = { args: { bag: { ...bag, checkoutId: "checkout" } } };
