import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { emptyReview } from "../review-form.ts";
import { lineToReview } from "./fixtures/reviews.fixture.ts";
import { ReviewFormView } from "./review-form.view.tsx";
import { WriteReviewsView } from "./write-reviews.view.tsx";

const form = (
  <ReviewFormView
    state={emptyReview("Ines M.")}
    isPending={false}
    variantId="camel-m"
    link={{ id: "order", sig: "signature" }}
    action={fn()}
  />
);
const line = { ...lineToReview, form };

const meta = {
  title: "Reviews/Write",
  component: WriteReviewsView,
  args: { lines: [line], thanksFor: null },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof WriteReviewsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OnePiece: Story = {};
export const SomeDone: Story = {
  args: {
    lines: [
      { ...line, reviewed: "PENDING" },
      { ...line, variantId: "ink-l", colour: "ink", size: "L" },
      { ...line, variantId: "brick-s", colour: "brick", size: "S", reviewed: "PUBLISHED", image: null },
      { ...line, variantId: "brick-m", colour: "brick", reviewed: "REJECTED" },
    ],
    thanksFor: "camel-m",
  },
};
export const LinkOpensNothing: Story = { args: { lines: null } };
export const OnAPhone: Story = { globals: { viewport: { value: "narrow" } } };
