import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { noReviews, summary } from "./fixtures/reviews.fixture.ts";
import { RatingLine } from "./rating-line.view.tsx";

const meta = {
  title: "Reviews/Rating line",
  component: RatingLine,
  args: { summary },
} satisfies Meta<typeof RatingLine>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Rated: Story = {};

/** Says nothing. */
export const NotRatedYet: Story = { args: { summary: noReviews } };
