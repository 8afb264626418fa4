import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent } from "storybook/test";
import { noFilters } from "../list-query.ts";
import { ChoicesView } from "./choices.view.tsx";

const choice = (kind: "size" | "colour" | "price" | "stock", label: string) => ({
  kind,
  label,
  href: "/shop" as const,
  without: noFilters,
});

const meta = {
  title: "Search/Choices",
  component: ChoicesView,
  args: {
    choices: [
      choice("size", "Size M"),
      choice("colour", "Brown"),
      choice("price", "$100 to $250"),
      choice("stock", "In stock"),
    ],
    clearHref: "/shop",
    onRemove: fn(),
  },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof ChoicesView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Several: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole("link", { name: "Take back: Brown" }));
    await expect(args.onRemove).toHaveBeenCalledWith(expect.objectContaining({ label: "Brown" }));
  },
};
export const None: Story = { args: { choices: [] } };
export const OnAPhone: Story = { globals: { viewport: { value: "phone" } } };
