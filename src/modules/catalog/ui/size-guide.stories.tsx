import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { measurementsIn, type SizeGuide, sizeGuideOf } from "../size-guide.ts";
import { SizeGuideView } from "./size-guide.view.tsx";

const text =
  "Chest, cm: XS 106 · S 111 · M 116 · L 121 · XL 126\nWeight, g: XS 1330 · S 1390 · M 1450 · L 1510 · XL 1570";

const meta = {
  title: "Catalog/Size guide",
  component: SizeGuideView,
  args: {
    guide: sizeGuideOf("ALPHA") as SizeGuide,
    measurements: measurementsIn(text, "cm"),
    unit: "cm",
    onUnit: fn(),
  },
} satisfies Meta<typeof SizeGuideView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Centimetres: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByText("inches"));
    await expect(args.onUnit).toHaveBeenCalledWith("in");
  },
};
export const Inches: Story = { args: { unit: "in", measurements: measurementsIn(text, "in") } };
export const Shoes: Story = { args: { guide: sizeGuideOf("SHOE") as SizeGuide, measurements: [] } };
export const OnAPhone: Story = { globals: { viewport: { value: "narrow" } } };
