import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { InviteFormView } from "./invite-form.view.tsx";

const meta = {
  title: "Identity/Inviting",
  component: InviteFormView,
  args: { action: fn(), isPending: false, problem: null, role: "viewer", onRole: fn() },
} satisfies Meta<typeof InviteFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Sending: Story = { args: { isPending: true } };
export const WorksHereAlready: Story = { args: { problem: "Whoever has this address works here already." } };
