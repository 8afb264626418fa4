import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Badge } from "./badge.tsx";

const meta = {
  title: "Primitives/Badge",
  component: Badge,
  args: { children: "Last 2", look: "outline" },
  argTypes: { look: { control: "inline-radio", options: ["paper", "outline", "ink"] } },
} satisfies Meta<typeof Badge>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Outline: Story = {};
export const Ink: Story = { args: { look: "ink", children: "New" } };

/** On a picture. */
export const Paper: Story = {
  args: { look: "paper", children: "Sold out" },
  decorators: [
    (Shown) => (
      <div className="aspect-product w-60 bg-plaster p-3">
        <Shown />
      </div>
    ),
  ],
};
