import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, within } from "storybook/test";
import { SelectField } from "./select.tsx";

const options = ["Newest", "Price, low to high", "Price, high to low"].map((label) => (
  <option key={label}>{label}</option>
));

const meta = {
  title: "Primitives/Select",
  component: SelectField,
  args: { label: "Sort by", children: options, className: "max-w-note" },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof SelectField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {
  play: async ({ canvasElement }) => {
    const select = within(canvasElement).getByLabelText("Sort by");
    await userEvent.selectOptions(select, "Price, low to high");
    await expect(select).toHaveValue("Price, low to high");
  },
};

export const WithError: Story = { args: { label: "Country", error: "Choose where the parcel goes." } };
export const Disabled: Story = { args: { disabled: true } };
