import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { parseMeasurements } from "../product.ts";
import { MeasurementTable } from "./measurement-table.view.tsx";

const lines =
  "Chest, cm: XS 106 · S 111 · M 116 · L 122 · XL 128\nLength, cm: XS 112 · S 114 · M 116 · L 118 · XL 120";

const meta = {
  title: "Catalog/Measurements",
  component: MeasurementTable,
  args: { id: "measurements", measurements: parseMeasurements(lines) },
} satisfies Meta<typeof MeasurementTable>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BySize: Story = {};

export const OneSize: Story = {
  args: { measurements: parseMeasurements("Width, cm: 29\nHeight, cm: 34\nWeight, g: 640") },
};

export const OnAPhone: Story = { globals: { viewport: { value: "narrow" } } };
