import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, within } from "storybook/test";
import { EmailFormView, NameFormView, PasswordFormView } from "./details-forms.view.tsx";
import { badFields, done, unsent, wrongPassword } from "./fixtures/account-form.fixture.ts";

const meta = {
  title: "Identity/Details",
  component: NameFormView,
  args: {
    ...unsent,
    action: fn(),
    onSubmit: fn((event) => event.preventDefault()),
    name: "Sample Buyer",
  },
  decorators: [
    (Shown) => (
      <div className="max-w-note">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof NameFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Name: Story = {};
export const NameSaved: Story = { args: { state: { status: "done", values: { name: "Sample Buyer" } } } };
export const NameMissing: Story = { args: { state: badFields } };

export const Email: Story = { render: (args) => <EmailFormView {...args} email="old@example.com" /> };

/** It changes once the mail to the new one is answered. */
export const EmailOnItsWay: Story = {
  args: { state: done },
  render: (args) => <EmailFormView {...args} email="old@example.com" />,
};

export const Password: Story = { render: (args) => <PasswordFormView {...args} hasPassword /> };
export const FirstPassword: Story = { render: (args) => <PasswordFormView {...args} hasPassword={false} /> };

/** Said at its field, not above the form. */
export const PasswordWrong: Story = {
  args: { state: wrongPassword },
  render: (args) => <PasswordFormView {...args} hasPassword />,
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByLabelText("Current password")).toBeInvalid();
    await expect(within(canvasElement).queryByRole("alert")).toBeNull();
  },
};
