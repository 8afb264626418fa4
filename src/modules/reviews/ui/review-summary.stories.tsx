import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { summarise } from "../reviews.ts";
import { summary } from "./fixtures/reviews.fixture.ts";
import { ReviewSummaryView } from "./review-summary.view.tsx";

const meta = {
  title: "Reviews/Summary",
  component: ReviewSummaryView,
  args: { summary },
} satisfies Meta<typeof ReviewSummaryView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Many: Story = {};
export const One: Story = { args: { summary: summarise({ 5: 0, 4: 0, 3: 1, 2: 0, 1: 0 }, 1) } };
export const Thousands: Story = {
  args: { summary: summarise({ 5: 8412, 4: 1203, 3: 402, 2: 98, 1: 41 }, 9120) },
  globals: { viewport: { value: "narrow" } },
};
