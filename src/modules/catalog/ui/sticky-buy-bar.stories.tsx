import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { Price } from "#ui/price.tsx";
import { StickyBuyBarView } from "./sticky-buy-bar.view.tsx";

const meta = {
  title: "Catalog/Sticky bar",
  component: StickyBuyBarView,
  args: {
    isShown: true,
    name: "Wool coat",
    choice: "Camel, M",
    price: <Price amountMinor={48000} currency="USD" compareAtMinor={null} />,
    action: "Add to bag",
    onAction: fn(),
  },
  globals: { viewport: { value: "phone" } },
} satisfies Meta<typeof StickyBuyBarView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Chosen: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: /Add to bag/ }));
    await expect(args.onAction).toHaveBeenCalledOnce();
  },
};
export const NothingChosen: Story = { args: { choice: "Camel", price: null, action: "Choose a size" } };
export const SoldOut: Story = { args: { choice: "Camel, XL", price: null, action: "Sold out" } };
export const LongName: Story = {
  args: {
    name: "Double-faced virgin wool and cashmere coat with horn buttons",
    choice: "Mushroom and tobacco, XXL",
  },
  globals: { viewport: { value: "narrow" } },
};
export const Hidden: Story = { args: { isShown: false } };
