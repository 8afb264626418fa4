import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { Reveal } from "./reveal.tsx";

const meta = {
  title: "Motion/Reveal",
  component: Reveal,
  args: { children: <p className="text-display-s">It arrives when it is scrolled into view.</p> },
  argTypes: { children: { control: false } },
} satisfies Meta<typeof Reveal>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What the first screen shows does not move. */
export const InView: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/arrives/)).toBeVisible();
  },
};

/** Scroll down. Until then it is there all the same, for a search in the page and for whoever does not see. */
export const FurtherDown: Story = {
  decorators: [
    (Story) => (
      <div className="pt-[120vh] pb-40">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/arrives/)).toBeVisible();
  },
};
