import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent } from "storybook/test";
import { facetKinds } from "../facets.ts";
import { FilterBarView } from "./filter-bar.view.tsx";

const meta = {
  title: "Search/Filter bar",
  component: FilterBarView,
  args: {
    kinds: facetKinds,
    chosen: {},
    inStock: false,
    total: 41,
    sort: "newest",
    sorts: ["newest", "price-up", "price-down", "name"],
    onPress: fn(),
    onSort: fn(),
  },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof FilterBarView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NothingChosen: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Colour" }));
    await expect(args.onPress).toHaveBeenCalledWith("colour");
  },
};
export const SomethingChosen: Story = { args: { chosen: { size: 2, colour: 1 }, inStock: true, total: 7 } };
export const Open: Story = { args: { open: "size" } };
export const Counting: Story = { args: { total: null } };
export const Category: Story = { args: { kinds: facetKinds.slice(1), total: 1 } };
export const OnAPhone: Story = {
  args: { chosen: { size: 2 } },
  globals: { viewport: { value: "phone" } },
};
