import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { emptyReview } from "../review-form.ts";
import { ReviewFormView } from "./review-form.view.tsx";

const meta = {
  title: "Reviews/Form",
  component: ReviewFormView,
  args: {
    state: emptyReview("Ines M."),
    isPending: false,
    variantId: "camel-m",
    link: { id: "order", sig: "signature" },
    action: fn(),
  },
} satisfies Meta<typeof ReviewFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Sending: Story = { args: { isPending: true } };

/** What was typed stays. */
export const WithErrors: Story = {
  args: {
    state: {
      typed: { rating: "", title: "Warm", body: "Nice", author: "I" },
      errors: {
        rating: "Choose how many stars.",
        body: "Write between 10 and 2,000 characters.",
        author: "Write the name to show, 2 to 40 characters.",
      },
      problem: null,
    },
  },
};
export const Refused: Story = {
  args: {
    state: { ...emptyReview("Ines M."), problem: "That was often. Please wait a minute and try again." },
  },
};
