import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { SearchHeadView } from "./search-head.view.tsx";

const meta = {
  title: "Search/Search head",
  component: SearchHeadView,
  args: { title: "wool coat", search: "wool coat" },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof SearchHeadView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Found: Story = {};
export const Empty: Story = { args: { title: "What are you looking for?", search: "" } };
export const Understood: Story = {
  args: {
    title: "turtleneck",
    search: "turtelneck",
    note: "Nothing is called “turtelneck”. This is what we have for “turtleneck”.",
  },
};
export const LongWord: Story = {
  args: { title: "Nothing for “antidisestablishmentarian”", search: "antidisestablishmentarian" },
  globals: { viewport: { value: "phone" } },
};
