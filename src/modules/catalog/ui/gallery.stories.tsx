import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import { GalleryView } from "./gallery.view.tsx";

const pictures = [
  art("wool-coat-camel-front", "Wool coat in camel, seen from the front"),
  art("wool-coat-camel-angle", "Wool coat in camel, from the side"),
  art("wool-coat-camel-detail", "The top button of the wool coat"),
  art("still-rail", "Four pieces on a rail"),
];

const meta = {
  title: "Catalog/Gallery",
  component: GalleryView,
  args: { pictures },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof GalleryView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Four: Story = {};
export const Two: Story = { args: { pictures: pictures.slice(0, 2) } };
export const One: Story = { args: { pictures: pictures.slice(0, 1) } };

/** Swiped from one to the next. */
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
