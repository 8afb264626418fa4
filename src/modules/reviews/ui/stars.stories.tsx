import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { Stars } from "./stars.view.tsx";

const meta = { title: "Reviews/Stars", component: Stars, args: { rating: 4 } } satisfies Meta<typeof Stars>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Whoever can't see them hears a number. */
export const Four: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("img", { name: "4 out of 5 stars" })).toBeVisible();
  },
};
export const One: Story = { args: { rating: 1 } };
export const Five: Story = { args: { rating: 5 } };
