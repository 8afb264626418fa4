import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { kindReview, longReview, unkindReview } from "./fixtures/reviews.fixture.ts";
import { ReviewView } from "./review.view.tsx";

const meta = {
  title: "Reviews/Review",
  component: ReviewView,
  args: { review: kindReview },
  // Its heading stands under those of the page it belongs to.
  parameters: { a11y: { config: { rules: [{ id: "heading-order", enabled: false }] } } },
} satisfies Meta<typeof ReviewView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Kind: Story = {};
export const WithTitle: Story = { args: { review: unkindReview } };
export const LongAndNotBoughtHere: Story = { args: { review: longReview } };
export const OnAPhone: Story = { args: { review: unkindReview }, globals: { viewport: { value: "narrow" } } };
