import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, within } from "storybook/test";
import { StarField } from "./star-field.view.tsx";

const meta = {
  title: "Reviews/Star field",
  component: StarField,
  args: { idPrefix: "coat", chosen: "" },
} satisfies Meta<typeof StarField>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Radios: chosen by arrow keys, each named in words. */
export const Nothing: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("radio", { name: "3 out of 5 stars, fair" }));
    await userEvent.keyboard("{ArrowRight}");
    await expect(canvas.getByRole("radio", { name: "4 out of 5 stars, good" })).toBeChecked();
  },
};
export const Four: Story = { args: { chosen: "4" } };
export const Missing: Story = { args: { error: "Choose how many stars." } };
