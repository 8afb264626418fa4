import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { members, owner } from "../fixtures/staff.fixture.ts";
import { MemberFormView } from "./member-form.view.tsx";

const meta = {
  title: "Identity/A member",
  component: MemberFormView,
  args: {
    member: owner,
    role: "owner",
    onRole: fn(),
    onSaveRole: fn(),
    onSuspend: fn(),
    onReinstate: fn(),
    onResetFactor: fn(),
    isPending: false,
    problem: null,
  },
} satisfies Meta<typeof MemberFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AtWork: Story = {};
export const Suspended: Story = { args: { member: members[2] ?? owner, role: "fulfilment" } };
export const LastOwner: Story = {
  args: { role: "viewer", problem: "This is the last owner. Make somebody else an owner first." },
};
