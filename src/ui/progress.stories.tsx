import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { Progress } from "./progress.tsx";

const meta = {
  title: "Primitives/Progress",
  component: Progress,
  args: { label: "Sending your photograph", value: 0.4 },
  argTypes: { value: { control: { type: "range", min: 0, max: 1, step: 0.01 } } },
} satisfies Meta<typeof Progress>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Partly: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("progressbar")).toHaveAttribute("aria-valuenow", "40");
  },
};

export const Done: Story = { args: { value: 1 } };
export const BeyondItsEnds: Story = { args: { value: 1.7 } };

export const Unknown: Story = {
  args: { value: null },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("progressbar")).not.toHaveAttribute("aria-valuenow");
  },
};
