import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { Price } from "./price.tsx";

const meta = {
  title: "Primitives/Price",
  component: Price,
  args: { amountMinor: 48000, currency: "USD" },
} satisfies Meta<typeof Price>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const Exact: Story = { args: { exact: true } };
export const From: Story = { args: { from: true, amountMinor: 12000 } };

/** Read out with what each amount means. */
export const Reduced: Story = {
  args: { amountMinor: 36000, compareAtMinor: 48000 },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent("Before: $480Now: $360");
    await expect(within(canvasElement).getByText("$480").tagName).toBe("S");
  },
};

export const WithoutCents: Story = { args: { amountMinor: 48000, currency: "JPY", exact: true } };
export const Large: Story = { args: { amountMinor: 123456789, exact: true, className: "text-display-s" } };
