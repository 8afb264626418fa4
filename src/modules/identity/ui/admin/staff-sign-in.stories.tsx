import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { tooMany, unsent, wrongPassword } from "../fixtures/account-form.fixture.ts";
import { StaffSignInView } from "./staff-sign-in.view.tsx";

const meta = {
  title: "Identity/Staff sign-in",
  component: StaffSignInView,
  args: { ...unsent, action: fn(), onSubmit: fn((event) => event.preventDefault()) },
} satisfies Meta<typeof StaffSignInView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.type(within(canvasElement).getByLabelText("Email"), "ada@example.com");
    await userEvent.type(within(canvasElement).getByLabelText("Password"), "a few words{Enter}");
    await expect(args.onSubmit).toHaveBeenCalledOnce();
  },
};
export const Sending: Story = { args: { isPending: true } };
export const WrongPassword: Story = { args: { state: wrongPassword } };
export const LockedOut: Story = { args: { state: tooMany } };
