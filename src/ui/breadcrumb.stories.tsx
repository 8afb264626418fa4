import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { Breadcrumb } from "./breadcrumb.tsx";

const meta = {
  title: "Primitives/Breadcrumb",
  component: Breadcrumb,
  args: {
    crumbs: [{ label: "Shop", href: "/shop" }, { label: "Outerwear", href: "/shop" }, { label: "Wool coat" }],
  },
} satisfies Meta<typeof Breadcrumb>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};

export const LongWords: Story = {
  args: {
    crumbs: [
      { label: "Journal", href: "/shop" },
      { label: "Making and mending", href: "/shop" },
      { label: "Why the coat has no lining, and what that asks of the seams" },
    ],
  },
  globals: { viewport: { value: "narrow" } },
};
