import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { noReviews, reviews, summary } from "./fixtures/reviews.fixture.ts";
import { ReviewListView } from "./review-list.view.tsx";
import { ReviewsSection } from "./reviews-section.view.tsx";

const list = (
  <ReviewListView
    reviews={reviews}
    total={126}
    sort="newest"
    isLoading={false}
    hasFailed={false}
    onSort={fn()}
    onMore={fn()}
  />
);

const meta = {
  title: "Reviews/Section",
  component: ReviewsSection,
  args: { summary, list },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof ReviewsSection>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Many: Story = {};
export const NoneYet: Story = { args: { summary: noReviews, list: null } };
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
