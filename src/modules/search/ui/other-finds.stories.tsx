import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { coats } from "./fixtures/suggestions.fixture.ts";
import { OtherFindsView } from "./other-finds.view.tsx";

const meta = {
  title: "Search/Other finds",
  component: OtherFindsView,
  args: { categories: coats.categories, articles: coats.articles },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof OtherFindsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Both: Story = {};
export const StoriesAlone: Story = { args: { categories: [] } };
export const Nothing: Story = { args: { categories: [], articles: [] } };
