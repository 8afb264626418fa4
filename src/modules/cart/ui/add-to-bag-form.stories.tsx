import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { Price } from "#ui/price.tsx";
import { messageWords } from "../bag-words.ts";
import { AddToBagFormView } from "./add-to-bag-form.view.tsx";

const meta = {
  title: "Cart/Add to bag",
  component: AddToBagFormView,
  args: {
    children: (
      <fieldset className="flex gap-4">
        <legend className="text-small">Size</legend>
        {["S", "M"].map((size) => (
          <label key={size} className="py-1">
            <input type="radio" name="variantId" value={size} /> {size}
          </label>
        ))}
      </fieldset>
    ),
    price: <Price amountMinor={48000} currency="USD" />,
    problem: null,
    isPending: false,
    post: fn(async () => {}),
    onSubmit: fn((event) => event.preventDefault()),
    onChoice: fn(),
    onApproach: fn(),
  },
  argTypes: { children: { control: false }, price: { control: false } },
  decorators: [
    (Shown) => (
      <div className="max-w-note">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof AddToBagFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Ready: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("radio", { name: "M" }));
    await expect(args.onChoice).toHaveBeenCalled();
    await userEvent.click(within(canvasElement).getByRole("button", { name: /^Add to bag/ }));
    await expect(args.onSubmit).toHaveBeenCalledOnce();
  },
};

export const Sending: Story = { args: { isPending: true } };

export const NothingChosen: Story = {
  args: {
    problem: {
      words: messageWords({ kind: "refused", refusal: { code: "nothing_chosen" } }),
      isLocked: false,
    },
  },
};

export const BagInCheckout: Story = {
  args: {
    problem: {
      words: messageWords({ kind: "refused", refusal: { code: "cart_in_checkout", checkoutId: "checkout" } }),
      isLocked: true,
    },
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("link", { name: "See your bag" })).toBeVisible();
  },
};
