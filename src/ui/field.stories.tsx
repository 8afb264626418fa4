import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Field } from "./field.tsx";
import { Input } from "./input.tsx";

const meta = {
  title: "Primitives/Field",
  component: Field,
  args: {
    label: "Email",
    children: (control) => <Input {...control} type="email" />,
    className: "max-w-note",
  },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof Field>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};
export const WithHint: Story = { args: { hint: "The confirmation goes here." } };
export const Optional: Story = { args: { label: "Flat, floor", optional: true } };

/** Words and a shape, never colour alone. */
export const WithError: Story = {
  args: { error: "Write it like name@example.com.", hint: "The confirmation goes here." },
};

export const LabelForReadersOnly: Story = { args: { hideLabel: true } };
