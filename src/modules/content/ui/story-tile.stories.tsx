import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { story, teasers } from "./fixtures/journal.fixture.ts";
import { StoryTileView } from "./story-tile.view.tsx";

const tile = teasers[1] ?? { ...story, author: story.author.name };

const meta = {
  title: "Content/Story tile",
  component: StoryTileView,
  args: { story: tile, place: 0 },
  decorators: [
    (Shown) => (
      <ul className="grid gap-8 md:grid-cols-12">
        <Shown />
      </ul>
    ),
  ],
} satisfies Meta<typeof StoryTileView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The whole tile is one link, named by the story. */
export const Wide: Story = {
  play: async ({ args, canvasElement }) => {
    await expect(within(canvasElement).getByRole("link")).toHaveAccessibleName(args.story.title);
  },
};
export const Narrow: Story = { args: { place: 1 } };
export const WordsBeside: Story = { args: { place: 4 } };
export const WithoutPicture: Story = { args: { story: { ...tile, hero: null } } };
