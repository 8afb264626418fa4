import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { art } from "#ui/fixtures/pictures.fixture.ts";
import { JournalTeaser } from "./journal-teaser.view.tsx";

const meta = {
  title: "Content/Journal teaser",
  component: JournalTeaser,
  args: {
    title: "Linen creases. Let it",
    href: "/shop",
    note: "Cloth, four minutes",
    picture: art("fabric-linen-flax", "", "still"),
  },
  decorators: [
    (Shown) => (
      <div className="max-w-note">
        <h2 className="sr-only">Journal</h2>
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof JournalTeaser>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {
  play: async ({ args, canvasElement }) => {
    await expect(within(canvasElement).getByRole("link")).toHaveAccessibleName(args.title);
  },
};

export const WithoutPicture: Story = { args: { picture: null } };

export const LongWords: Story = {
  args: { title: "Why the coat has no lining, and what that asks of the seams and of whoever sews them" },
};
