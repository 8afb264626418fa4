import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { FailedPage } from "./failed-page.tsx";
import { TextLink } from "./text-link.tsx";

const meta = {
  title: "Primitives/Failed page",
  component: FailedPage,
  parameters: { layout: "fullscreen" },
  args: { error: {}, onRetry: fn(), children: "Nothing in your bag is lost." },
} satisfies Meta<typeof FailedPage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Try again" }));
    await expect(args.onRetry).toHaveBeenCalled();
  },
};

export const WithNumber: Story = { args: { error: { digest: "2837465901" } } };

export const WithAnotherWay: Story = {
  args: {
    title: "This piece can’t be shown now",
    otherwise: <TextLink href="/shop">See everything</TextLink>,
  },
};
