import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent } from "storybook/test";
import { noFilters } from "../list-query.ts";
import { FacetFieldsView } from "./facet-fields.view.tsx";
import { facets, priceFields } from "./fixtures/lists.fixture.ts";

const meta = {
  title: "Search/Facet fields",
  component: FacetFieldsView,
  args: { kind: "size", facets, filters: noFilters, price: priceFields, onChange: fn() },
} satisfies Meta<typeof FacetFieldsView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Sizes: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole("checkbox", { name: /^M/ }));
    await expect(args.onChange).toHaveBeenCalledWith({ ...noFilters, sizes: ["M"] });
    await expect(canvas.getByRole("checkbox", { name: /^XL/ })).toBeDisabled();
  },
};
export const SizesChosen: Story = { args: { filters: { ...noFilters, sizes: ["M", "XL"] } } };
export const Colours: Story = { args: { kind: "colour", filters: { ...noFilters, colours: ["brown"] } } };
export const Categories: Story = { args: { kind: "category" } };
export const Prices: Story = {
  args: { kind: "price", filters: { ...noFilters, priceTo: 250 } },
  play: async ({ args, canvas }) => {
    await userEvent.type(canvas.getByLabelText("From"), "300{enter}");
    await expect(args.onChange).toHaveBeenCalledWith({ ...noFilters, priceFrom: 250, priceTo: 300 });
  },
};
export const NoPrices: Story = { args: { kind: "price", price: null } };
export const Stock: Story = { args: { kind: "stock" } };
