import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { OwnReviewsView } from "./own-reviews.view.tsx";

const review = {
  id: "a",
  rating: 5 as const,
  title: "Warm without weight",
  body: "I wore it through a wet November and it dried on the hook overnight.",
  status: "PUBLISHED" as const,
  createdAt: new Date("2026-11-02T09:00:00Z"),
  productName: "Long wool coat",
  productSlug: "wool-coat",
};

const piece = {
  variantId: "bag",
  title: "Crescent bag",
  colour: "black",
  size: "",
  image: {
    url: "/art/crescent-bag-black-front.webp",
    width: 1200,
    height: 1500,
    alt: "A black crescent bag",
  },
  href: "/product/crescent-bag",
};

const meta = {
  title: "Reviews/Own reviews",
  component: OwnReviewsView,
  args: {
    reviews: [review],
    pieces: [piece, { ...piece, variantId: "hat", title: "Felt hat", image: null }],
  },
} satisfies Meta<typeof OwnReviewsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Both: Story = {};
export const NothingWritten: Story = { args: { reviews: [] } };

export const BeingRead: Story = {
  args: { pieces: [], reviews: [{ ...review, title: null, status: "PENDING" }] },
};
export const NotPublished: Story = {
  args: { pieces: [], reviews: [{ ...review, rating: 1, status: "REJECTED" }] },
};
