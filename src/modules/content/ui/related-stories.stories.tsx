import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { teasers } from "./fixtures/journal.fixture.ts";
import { RelatedStoriesView } from "./related-stories.view.tsx";

const meta = {
  title: "Content/Related stories",
  component: RelatedStoriesView,
  parameters: { layout: "fullscreen" },
  args: { stories: teasers.slice(0, 3) },
} satisfies Meta<typeof RelatedStoriesView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Three: Story = {};
export const One: Story = { args: { stories: teasers.slice(0, 1) } };
export const None: Story = { args: { stories: [] } };
