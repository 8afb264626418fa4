import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { pickerColours } from "./fixtures/product.fixture.ts";
import { VariantPickerView } from "./variant-picker.view.tsx";

const meta = {
  title: "Catalog/Variant picker",
  component: VariantPickerView,
  args: {
    colours: pickerColours,
    chosenColour: "camel",
    chosenVariant: null,
    stock: { "camel-XS": 9, "camel-S": 12, "camel-M": 2, "camel-L": 7, "camel-XL": 0 },
    guide: <a href="#measurements">Size guide</a>,
    onColour: fn(),
    onVariant: fn(),
    onApproachColour: fn(),
  },
  decorators: [
    (Shown) => (
      <div className="max-w-note">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof VariantPickerView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NothingChosen: Story = {
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("radio", { name: "Ink" }));
    await expect(args.onColour).toHaveBeenCalledWith("ink");
    await userEvent.click(canvas.getByRole("radio", { name: /^XL ?, sold out$/ }));
    await expect(args.onVariant).toHaveBeenCalledWith("camel-XL");
  },
};
export const Chosen: Story = { args: { chosenVariant: "camel-M" } };
export const SoldOutChosen: Story = { args: { chosenVariant: "camel-XL" } };
export const StockUnknown: Story = { args: { stock: {} } };
export const ColourSoldOut: Story = {
  args: {
    stock: { "camel-XS": 0, "camel-S": 0, "camel-M": 0, "camel-L": 0, "camel-XL": 0 },
  },
};
export const OneColour: Story = { args: { colours: pickerColours.slice(0, 1) } };
export const Narrowest: Story = { globals: { viewport: { value: "narrow" } } };
