import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { BagLinesView } from "./bag-lines.view.tsx";
import { bag, scarfLine, troubledBag } from "./fixtures/bag.fixture.ts";

const meta = {
  title: "Cart/Bag lines",
  component: BagLinesView,
  args: {
    bag,
    messages: {},
    pending: [],
    removed: null,
    onPutBack: fn(),
    actions: { post: fn(async () => {}), onQuantity: fn(), onRemove: fn() },
  },
} satisfies Meta<typeof BagLinesView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const Troubled: Story = { args: { bag: troubledBag } };

/** The way back has the focus that the vanished line had. */
export const JustTakenOut: Story = {
  args: { bag: { ...bag, lines: bag.lines.slice(0, 1) }, removed: scarfLine },
  play: async ({ args, canvasElement }) => {
    const undo = within(canvasElement).getByRole("button", { name: "Undo" });
    await expect(undo).toHaveFocus();
    await userEvent.click(undo);
    await expect(args.onPutBack).toHaveBeenCalledOnce();
  },
};

/** What is told of a line that isn't there stands above the lines. */
export const RefusedForALineThatIsGone: Story = {
  args: { messages: { gone: { kind: "refused", refusal: { code: "line_gone" } } } },
};

export const InCheckout: Story = { args: { bag: { ...bag, checkoutId: "checkout" } } };
