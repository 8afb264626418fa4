import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { AccountInvitationView } from "./account-invitation.view.tsx";

const meta = {
  title: "Checkout/Account invitation",
  component: AccountInvitationView,
  args: { email: "sample@example.com" },
} satisfies Meta<typeof AccountInvitationView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
