import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { AccountLinkView } from "./account-link.view.tsx";

const meta = { title: "Identity/Account link", component: AccountLinkView } satisfies Meta<
  typeof AccountLinkView
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const SignedOut: Story = { args: { name: null } };

export const SignedIn: Story = { args: { name: "Ada Example" } };

export const LongName: Story = { args: { name: "Wolfeschlegelsteinhausen Example" } };
