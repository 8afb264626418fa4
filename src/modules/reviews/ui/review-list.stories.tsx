import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { reviews } from "./fixtures/reviews.fixture.ts";
import { ReviewListView } from "./review-list.view.tsx";

const meta = {
  title: "Reviews/List",
  component: ReviewListView,
  args: {
    reviews,
    total: 14,
    sort: "newest",
    isLoading: false,
    hasFailed: false,
    onSort: fn(),
    onMore: fn(),
  },
  parameters: { a11y: { config: { rules: [{ id: "heading-order", enabled: false }] } } },
} satisfies Meta<typeof ReviewListView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const MoreToShow: Story = {
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: "Lowest" }));
    await expect(args.onSort).toHaveBeenCalledWith("lowest");
    await userEvent.click(canvas.getByRole("button", { name: "Show 6 more" }));
    await expect(args.onMore).toHaveBeenCalledOnce();
  },
};
export const AllShown: Story = { args: { total: 3 } };
export const Loading: Story = { args: { isLoading: true } };
export const Failed: Story = { args: { hasFailed: true } };
export const OnlyOne: Story = { args: { reviews: reviews.slice(0, 1), total: 1 } };
