import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, within } from "storybook/test";
import { BagLinkView } from "./bag-link.view.tsx";

const meta = { title: "Cart/Bag link", component: BagLinkView, args: { count: 3 } } satisfies Meta<
  typeof BagLinkView
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithCount: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("link")).toHaveAccessibleName(/^Bag ?, 3 items$/);
  },
};

export const Empty: Story = { args: { count: 0 } };

/** Before it is known; nothing moves when it comes. */
export const Unknown: Story = { args: { count: null } };
