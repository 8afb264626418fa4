import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { useState } from "react";
import { expect, fn, userEvent, within } from "storybook/test";
import { QuantityStepper } from "./quantity-stepper.tsx";

const meta = {
  title: "Primitives/Quantity stepper",
  component: QuantityStepper,
  args: { label: "Quantity of Wool coat, camel, M", value: 2, max: 5, onValueChange: fn() },
  render: function Kept(args) {
    const [value, setValue] = useState(args.value);
    const keep = (next: number) => {
      setValue(next);
      args.onValueChange?.(next);
    };
    return <QuantityStepper {...args} value={value} onValueChange={keep} />;
  },
} satisfies Meta<typeof QuantityStepper>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "One more" }));
    await expect(args.onValueChange).toHaveBeenLastCalledWith(3);
    await expect(within(canvasElement).getByRole("textbox")).toHaveValue("3");
  },
};

export const AtItsLimits: Story = {
  args: { value: 1, max: 1 },
  play: async ({ args, canvasElement }) => {
    const less = within(canvasElement).getByRole("button", { name: "One less" });
    const more = within(canvasElement).getByRole("button", { name: "One more" });
    await expect(less).toHaveAttribute("aria-disabled", "true");
    await expect(more).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(more);
    await userEvent.click(less);
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

/** What is typed is handed on as it is; whether that is too many is said beside it. */
export const TypedOver: Story = {
  play: async ({ args, canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox");
    await userEvent.clear(field);
    await userEvent.type(field, "40{Enter}");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(40);
  },
};

export const NotANumber: Story = {
  play: async ({ args, canvasElement }) => {
    const field = within(canvasElement).getByRole("textbox");
    await userEvent.clear(field);
    await userEvent.type(field, "two{Enter}");
    await expect(field).toHaveValue("2");
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

export const Pending: Story = { args: { pending: true } };
export const Disabled: Story = { args: { disabled: true } };
