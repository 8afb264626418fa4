import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { story, teasers } from "./fixtures/journal.fixture.ts";
import { LeadStoryView } from "./lead-story.view.tsx";

const lead = teasers[0] ?? { ...story, author: story.author.name };

const meta = {
  title: "Content/Lead story",
  component: LeadStoryView,
  parameters: { layout: "fullscreen" },
  args: { story: lead },
} satisfies Meta<typeof LeadStoryView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const LongTitle: Story = {
  args: {
    story: {
      ...lead,
      title: "Why a coat that was made to be taken apart again lasts longer than one that was not",
    },
  },
};
export const WithoutPicture: Story = { args: { story: { ...lead, hero: null } } };
