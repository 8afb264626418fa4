import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, within } from "storybook/test";
import type { Praise } from "../reviews.ts";
import { PraiseMarqueeView } from "./praise-marquee.view.tsx";

const praise: readonly Praise[] = [
  {
    id: "1",
    author: "Ruth",
    rating: 5,
    body: "The coat I reach for before I have looked at the weather.",
    product: { slug: "wool-coat", name: "Wool coat" },
  },
  {
    id: "2",
    author: "Ines",
    rating: 4,
    body: "Stiff for a week, and mine for good after that.",
    product: { slug: "loafer", name: "Penny loafer" },
  },
  {
    id: "3",
    author: "Kaja",
    rating: 5,
    body: "It has been to three weddings and still looks as if it had somewhere better to be.",
    product: { slug: "satin-slip-dress", name: "Satin slip dress" },
  },
];

const meta = {
  title: "Reviews/Praise marquee",
  component: PraiseMarqueeView,
  args: { praise },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof PraiseMarqueeView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** It moves by itself, and its button stops it. */
export const Moving: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const belt = canvasElement.querySelector(".marquee-belt") as HTMLElement;
    await expect(getComputedStyle(belt).animationPlayState).toBe("running");
    await userEvent.click(canvas.getByRole("button", { name: "Pause: What buyers say" }));
    await expect(getComputedStyle(belt).animationPlayState).toBe("paused");
    // The copy that closes the gap is for the eye alone.
    await expect(canvas.getAllByRole("listitem")).toHaveLength(praise.length);
  },
};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
export const None: Story = { args: { praise: [] } };
