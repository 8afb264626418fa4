import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { HoldLineView } from "./hold-line.view.tsx";

const meta = {
  title: "Checkout/Hold line",
  component: HoldLineView,
  args: { remainingMs: 13 * 60_000 + 7_000, totalMs: 15 * 60_000 },
  decorators: [
    (Shown) => (
      <div className="max-w-form">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof HoldLineView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Begun: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("timer")).toHaveTextContent("13:07");
  },
};

export const AboutToEnd: Story = {
  args: { remainingMs: 41_000, announcement: "One minute left to pay." },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("timer")).toHaveTextContent("0:41");
  },
};

export const Over: Story = { args: { remainingMs: 0 } };

/** A payment was under way when it would have ended. */
export const Extended: Story = { args: { remainingMs: 4 * 60_000, isExtended: true } };

/** No time runs while the bank answers. */
export const Pinned: Story = {
  args: { isPinned: true },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole("timer")).toBeNull();
  },
};

export const OnAPhone: Story = { args: { isExtended: true }, globals: { viewport: { value: "narrow" } } };
