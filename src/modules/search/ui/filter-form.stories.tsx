import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent } from "storybook/test";
import { FilterFormView } from "./filter-form.view.tsx";
import { facets, priceFields, wholeShop } from "./fixtures/lists.fixture.ts";

const meta = {
  title: "Search/Filter form",
  component: FilterFormView,
  args: { query: wholeShop, facets, price: priceFields },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof FilterFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {};
export const Opened: Story = {
  args: { query: { ...wholeShop, scope: { category: null, search: "wool coat" }, sort: "best" } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText("Choose and order"));
    await expect(canvas.getByRole("button", { name: "Show" })).toBeVisible();
  },
};
