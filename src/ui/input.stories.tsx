import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, within } from "storybook/test";
import { Input, TextArea, TextAreaField, TextField } from "./input.tsx";

const meta = {
  title: "Primitives/Text field",
  component: TextField,
  args: { label: "Full name", autoComplete: "off", className: "max-w-note" },
} satisfies Meta<typeof TextField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByLabelText("Full name");
    await userEvent.type(field, "Ada Lindqvist");
    await expect(field).toHaveValue("Ada Lindqvist");
  },
};

export const Filled: Story = { args: { defaultValue: "Ada Lindqvist" } };
export const Placeholder: Story = { args: { label: "Discount code", placeholder: "For example SPRING" } };
export const Disabled: Story = { args: { disabled: true, defaultValue: "Ada Lindqvist" } };
export const ReadOnly: Story = { args: { readOnly: true, defaultValue: "Order 10481" } };

export const WithError: Story = {
  args: { label: "Postcode", defaultValue: "10A", error: "A postcode of Sweden has five digits." },
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByLabelText("Postcode");
    await expect(field).toBeInvalid();
    await expect(field).toHaveAccessibleDescription("A postcode of Sweden has five digits.");
  },
};

export const LongWords: Story = {
  args: {
    label: "Anything that the person who carries the parcel up to your door ought to know",
    hint: "Which bell, which stairs, and whether the dog that barks at everyone means it.",
    error: "That is more than the 240 letters which fit on a label; please say it more briefly.",
  },
};

export const Area: Story = {
  render: () => (
    <div className="grid max-w-note gap-6">
      <TextAreaField label="Message" hint="We answer within a working day." />
      <TextAreaField label="Message" defaultValue="Hi" error="Tell us a little more." />
      <TextAreaField label="Message" disabled />
    </div>
  ),
};

/** Bare controls, for a Field of one's own. */
export const Bare: Story = {
  render: () => (
    <div className="grid max-w-note gap-3">
      <Input aria-label="Search" placeholder="Search" />
      <TextArea aria-label="Note" placeholder="A note" rows={3} />
    </div>
  ),
};
