import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { MarkdownView } from "./markdown.view.tsx";

const meta = {
  title: "Content/Markdown",
  component: MarkdownView,
  args: { source: "A [link to the shop](/shop), and [one elsewhere](https://example.com).", parts: {} },
  argTypes: { parts: { control: false } },
} satisfies Meta<typeof MarkdownView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Links: Story = {
  play: async ({ canvasElement }) => {
    const elsewhere = within(canvasElement).getByRole("link", { name: /one elsewhere/ });
    await expect(elsewhere).toHaveAttribute("rel", "noopener noreferrer nofollow");
  },
};

export const Hostile: Story = {
  args: {
    source:
      'Before <script>alert(1)</script> <img src=x onerror="alert(1)"> [a link](javascript:alert(1)) and [another](//evil.example) after.',
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector("a, img, script")).toBeNull();
  },
};
