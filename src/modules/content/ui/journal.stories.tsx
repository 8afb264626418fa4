import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { journal, teasers } from "./fixtures/journal.fixture.ts";
import { JournalView } from "./journal.view.tsx";

const meta = {
  title: "Content/Journal",
  component: JournalView,
  parameters: { layout: "fullscreen" },
  args: { journal },
} satisfies Meta<typeof JournalView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Everything: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await expect(page.getByRole("link", { name: "All stories" })).toHaveAttribute("aria-current", "page");
    await expect(page.getAllByRole("article")).toHaveLength(teasers.length);
  },
};
export const OneCategory: Story = {
  args: { journal: { ...journal, category: journal.categories[0] ?? null, stories: teasers.slice(0, 3) } },
};
export const SecondOfThreePages: Story = { args: { journal: { ...journal, page: 2, pageCount: 3 } } };
export const OneStory: Story = { args: { journal: { ...journal, stories: teasers.slice(0, 1) } } };
export const WithoutPictures: Story = {
  args: { journal: { ...journal, stories: teasers.map((one) => ({ ...one, hero: null })) } },
};
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
