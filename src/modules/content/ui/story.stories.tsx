import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { coatTile } from "#modules/catalog/ui/fixtures/products.fixture.ts";
import { story, storyPictures, teasers } from "./fixtures/journal.fixture.ts";
import { RelatedStoriesView } from "./related-stories.view.tsx";
import { ShareStoryView } from "./share-story.view.tsx";
import { StoryView } from "./story.view.tsx";
import { StoryProductView } from "./story-product.view.tsx";

const meta = {
  title: "Content/Story",
  component: StoryView,
  parameters: { layout: "fullscreen" },
  args: {
    story,
    pictures: storyPictures,
    products: { tote: <StoryProductView tile={coatTile} currency="USD" /> },
    share: <ShareStoryView canShare copied="not yet" onCopy={fn()} onShare={fn()} />,
    related: <RelatedStoriesView stories={teasers.slice(2, 5)} />,
  },
  argTypes: { products: { control: false }, share: { control: false }, related: { control: false } },
} satisfies Meta<typeof StoryView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const LongTitle: Story = {
  args: {
    story: {
      ...story,
      title: "Why a coat that was made to be taken apart again lasts longer than one that was not",
    },
  },
};
export const WithoutPicture: Story = { args: { story: { ...story, hero: null } } };
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
