import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, within } from "storybook/test";
import { DeleteAccountView } from "./delete-account.view.tsx";

const meta = {
  title: "Customers/Delete account",
  component: DeleteAccountView,
  args: { action: fn(), hasPassword: true, isFresh: false, problem: null },
} satisfies Meta<typeof DeleteAccountView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithPassword: Story = {};
export const WithoutPassword: Story = { args: { hasPassword: false, isFresh: true } };

/** Without a password a recent sign-in stands for it. */
export const TooLongAgo: Story = {
  args: { hasPassword: false },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole("button")).toBeNull();
  },
};

export const Refused: Story = { args: { problem: "That is not your password. Nothing was deleted." } };
