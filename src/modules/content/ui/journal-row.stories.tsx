import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import type { PostTeaser } from "../journal.ts";
import { JournalRowView } from "./journal-row.view.tsx";

const story = (slug: string, title: string, still: string): PostTeaser => ({
  slug,
  title,
  excerpt: "",
  category: "Care",
  publishedAt: new Date("2026-11-12"),
  author: "Edda Brandt",
  minutes: 4,
  hero: art(still, title, "still"),
});

const stories = [
  story("how-to-fold-a-jumper", "How to fold a jumper so that it lives twenty years", "still-knits"),
  story("what-a-bag-weighs", "What a bag weighs, empty", "still-bags"),
  story("winter", "Winter starts at the ears", "still-accessories"),
];

const meta = {
  title: "Content/Journal row",
  component: JournalRowView,
  args: { title: "Journal", stories },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof JournalRowView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Three: Story = {};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
export const One: Story = { args: { stories: stories.slice(0, 1) } };
export const WithoutPictures: Story = { args: { stories: stories.map((each) => ({ ...each, hero: null })) } };
