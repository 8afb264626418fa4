import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { useState } from "react";
import { expect, fn, userEvent, within } from "storybook/test";
import { ToggleGroup } from "./toggle-group.tsx";

const sizes = ["XS", "S", "M", "L", "XL"].map((size) => ({
  value: size,
  label: size,
  disabled: size === "XL",
}));

const meta = {
  title: "Primitives/Toggle group",
  component: ToggleGroup<string>,
  args: { label: "Size", options: sizes, value: ["M"], onValueChange: fn() },
  render: function Kept(args) {
    const [value, setValue] = useState(args.value);
    const keep = (next: string[]) => {
      setValue(next);
      args.onValueChange(next);
    };
    return <ToggleGroup {...args} value={value} onValueChange={keep} />;
  },
} satisfies Meta<typeof ToggleGroup<string>>;
export default meta;
type Story = StoryObj<typeof meta>;

/** One at most. */
export const Single: Story = {
  play: async ({ args, canvasElement }) => {
    const chip = (name: string) => within(canvasElement).getByRole("button", { name });
    await userEvent.click(chip("S"));
    await expect(chip("S")).toHaveAttribute("aria-pressed", "true");
    await expect(chip("M")).toHaveAttribute("aria-pressed", "false");
    await userEvent.keyboard("{ArrowRight}{Enter}");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(["M"]);
  },
};

export const Multiple: Story = {
  args: { multiple: true, value: ["S", "M"] },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "L" }));
    await expect(args.onValueChange).toHaveBeenLastCalledWith(["S", "M", "L"]);
  },
};

export const Disabled: Story = { args: { disabled: true } };
