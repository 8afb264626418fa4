import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, within } from "storybook/test";
import { Tabs } from "./tabs.tsx";

const meta = {
  title: "Primitives/Tabs",
  component: Tabs,
  args: {
    label: "About the coat",
    className: "max-w-form",
    tabs: [
      { value: "fit", label: "Fit", content: "Straight, with room for a jumper. Take your own size." },
      { value: "cloth", label: "Cloth", content: "Wool from two mills in Biella, 620 g a metre, unlined." },
      { value: "care", label: "Care", content: "Brush it. Air it. Have it cleaned once a winter." },
      { value: "video", label: "Film", content: "", disabled: true },
    ],
  },
} satisfies Meta<typeof Tabs>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};

export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const tab = (name: string) => within(canvasElement).getByRole("tab", { name });
    await userEvent.click(tab("Fit"));
    await userEvent.keyboard("{ArrowRight}");
    await expect(tab("Cloth")).toHaveAttribute("aria-selected", "true");
    await expect(within(canvasElement).getByRole("tabpanel")).toHaveTextContent(/Biella/);
    await userEvent.keyboard("{End}");
    await expect(tab("Fit")).toHaveAttribute("aria-selected", "false");
  },
};

export const OnAPhone: Story = {
  args: {
    tabs: ["Fit", "Cloth", "Care and mending", "Who made it", "Measurements"].map((label) => ({
      value: label,
      label,
      content: label,
    })),
  },
  globals: { viewport: { value: "phone" } },
};
