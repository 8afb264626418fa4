import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { ShareButtonView } from "./share-button.view.tsx";

const meta = {
  title: "Catalog/Share",
  component: ShareButtonView,
  args: { outcome: "none", onShare: fn() },
} satisfies Meta<typeof ShareButtonView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AtRest: Story = {};
export const Copied: Story = { args: { outcome: "copied" } };
export const Failed: Story = { args: { outcome: "failed" } };
