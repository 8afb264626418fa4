import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { BagLineView } from "./bag-line.view.tsx";
import { coatLine, scarfLine, troubledBag } from "./fixtures/bag.fixture.ts";

const meta = {
  title: "Cart/Bag line",
  component: BagLineView,
  args: {
    line: coatLine,
    currency: "USD",
    actions: { post: fn(async () => {}), onQuantity: fn(), onRemove: fn() },
  },
  decorators: [
    (Shown) => (
      <ul className="max-w-form">
        <Shown />
      </ul>
    ),
  ],
} satisfies Meta<typeof BagLineView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OnThePage: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "One more" }));
    await expect(args.actions.onQuantity).toHaveBeenCalledWith(args.line, 2);
    await userEvent.click(within(canvasElement).getByRole("button", { name: /^Remove Long wool coat/ }));
    await expect(args.actions.onRemove).toHaveBeenCalledWith(args.line);
    await expect(args.actions.post).not.toHaveBeenCalled();
  },
};

export const InTheDrawer: Story = { args: { size: "drawer" }, globals: { viewport: { value: "phone" } } };
export const SeveralPieces: Story = { args: { line: scarfLine } };
export const AnswerAwaited: Story = { args: { isPending: true } };

/** Under a live checkout a line can be seen and not changed. */
export const Locked: Story = {
  args: { isLocked: true },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole("button")).toBeNull();
  },
};

export const PriceChanged: Story = { args: { line: troubledBag.lines[0] ?? coatLine } };
export const NotEnoughLeft: Story = { args: { line: troubledBag.lines[1] ?? coatLine } };
export const TheLastOne: Story = {
  args: { line: { ...coatLine, notices: [{ code: "few_left", available: 1 }] } },
};
export const SoldOut: Story = { args: { line: troubledBag.lines[2] ?? coatLine } };
export const NoLongerSold: Story = { args: { line: troubledBag.lines[3] ?? coatLine } };

export const DoneInPart: Story = {
  args: { message: { kind: "clamped", clamp: { code: "line_limit", max: 5 } } },
};

export const Refused: Story = { args: { message: { kind: "refused", refusal: { code: "unreachable" } } } };
