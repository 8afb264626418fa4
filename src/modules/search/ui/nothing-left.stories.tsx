import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent } from "storybook/test";
import { NothingLeftView } from "./nothing-left.view.tsx";

const meta = {
  title: "Search/Nothing left",
  component: NothingLeftView,
  args: {
    waysOut: [
      { kind: "colour", total: 24, href: "/shop?size=XS" },
      { kind: "size", total: 1, href: "/shop?colour=purple" },
    ],
    clearHref: "/shop",
    onTake: fn(),
  },
} satisfies Meta<typeof NothingLeftView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WaysOut: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole("link", { name: "24 pieces in any colour" }));
    await expect(args.onTake).toHaveBeenCalledWith("colour");
  },
};
export const OnlyStartingOver: Story = { args: { waysOut: [] } };
