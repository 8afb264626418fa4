import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { invites, members, owner } from "../fixtures/staff.fixture.ts";
import { StaffListView } from "./staff-list.view.tsx";

const meta = {
  title: "Identity/Staff",
  component: StaffListView,
  args: { members, invites, onChange: fn(), onWithdraw: fn() },
} satisfies Meta<typeof StaffListView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Everybody: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Change Ada Example" }));
    await expect(args.onChange).toHaveBeenCalledWith(owner);
  },
};
/** A manager sees who works here and changes nothing. */
export const LookedAt: Story = {
  render: (args) => <StaffListView {...args} onChange={null} onWithdraw={null} />,
};
export const OwnerAlone: Story = { args: { members: [owner], invites: [] } };
