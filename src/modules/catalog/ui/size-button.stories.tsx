import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { SizeButton } from "./size-button.view.tsx";

const meta = {
  title: "Catalog/Size button",
  component: SizeButton,
  args: { id: "coat-camel-m", size: "M", available: 12, isChosen: false, onChoose: fn() },
  decorators: [
    (Shown) => (
      <div className="w-24 p-2">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof SizeButton>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plenty: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByText("M"));
    await expect(args.onChoose).toHaveBeenCalledWith("coat-camel-m");
  },
};

export const Chosen: Story = { args: { isChosen: true } };
export const FewLeft: Story = { args: { available: 2 } };
export const FewLeftAndChosen: Story = { args: { available: 2, isChosen: true } };

/** Before stock is known it reads as if there were plenty. */
export const Unknown: Story = { args: { available: undefined } };

export const LongSize: Story = { args: { size: "38 ½" } };

/** Struck through, but it can be chosen: then the page offers a notice. */
export const SoldOut: Story = { args: { available: 0 } };
export const SoldOutAndChosen: Story = { args: { available: 0, isChosen: true } };
