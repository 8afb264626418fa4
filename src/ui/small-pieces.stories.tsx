import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, userEvent, within } from "storybook/test";
import { SkipLink } from "./skip-link.tsx";
import { Spinner } from "./spinner.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";
import { Wordmark } from "./wordmark.tsx";

/** What is too small for a page of its own. */
const meta = { title: "Primitives/Small pieces" } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const TheWordmark: Story = {
  render: () => (
    <div className="grid gap-6">
      <Wordmark className="text-title" />
      <Wordmark className="text-display-l" />
    </div>
  ),
};

/** Beside words that say what is going on. */
export const Turning: Story = {
  render: () => (
    <p className="flex items-center gap-3">
      <Spinner /> Asking your bank
    </p>
  ),
};

export const SkipToContent: Story = {
  render: () => (
    <>
      <SkipLink />
      <main id="main">The content</main>
    </>
  ),
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole("link", { name: "Skip to content" })).toHaveFocus();
  },
};

export const ForReadersOnly: Story = {
  render: () => (
    <button type="button">
      2<VisuallyHidden> pieces in your bag</VisuallyHidden>
    </button>
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("button")).toHaveAccessibleName("2 pieces in your bag");
  },
};
