import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, within } from "storybook/test";
import { badFields, done, unsent } from "./fixtures/account-form.fixture.ts";
import { SignUpFormView } from "./sign-up-form.view.tsx";

const meta = {
  title: "Identity/Sign up",
  component: SignUpFormView,
  args: { ...unsent, action: fn(), onSubmit: fn((event) => event.preventDefault()), next: "/account" },
  decorators: [
    (Shown) => (
      <div className="max-w-note">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof SignUpFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Sending: Story = { args: { isPending: true } };

export const BadFields: Story = {
  args: { state: badFields },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByLabelText("Email")).toBeInvalid();
    await expect(within(canvasElement).getByLabelText("Password")).toBeInvalid();
  },
};

export const Offline: Story = { args: { isOffline: true } };
export const MailOnItsWay: Story = { args: { state: done } };
