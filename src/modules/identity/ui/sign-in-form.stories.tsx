import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { Button } from "#ui/button.tsx";
import { badFields, done, tooMany, unsent, wrongPassword } from "./fixtures/account-form.fixture.ts";
import { SignInFormView } from "./sign-in-form.view.tsx";

const meta = {
  title: "Identity/Sign in",
  component: SignInFormView,
  args: {
    ...unsent,
    action: fn(),
    onSubmit: fn((event) => event.preventDefault()),
    next: "/account",
    passkey: (
      <Button variant="quiet" size="large" wide>
        Use a passkey
      </Button>
    ),
  },
  argTypes: { passkey: { control: false } },
  decorators: [
    (Shown) => (
      <div className="max-w-note">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof SignInFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  play: async ({ args, canvasElement }) => {
    await userEvent.type(within(canvasElement).getByLabelText("Email"), "sample@example.com");
    await userEvent.type(within(canvasElement).getByLabelText("Password"), "a few words{Enter}");
    await expect(args.onSubmit).toHaveBeenCalledOnce();
  },
};

export const Sending: Story = { args: { isPending: true } };

/** What was typed stays, but never a password. */
export const WrongPassword: Story = {
  args: { state: wrongPassword },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByLabelText("Email")).toHaveValue("sample@example.com");
    await expect(within(canvasElement).getByLabelText("Password")).toHaveValue("");
  },
};

export const BadFields: Story = { args: { state: badFields } };
export const TooManyTries: Story = { args: { state: tooMany } };
export const Offline: Story = { args: { isOffline: true } };
export const LinkMailed: Story = { args: { state: done } };
export const WithoutPasskeys: Story = { args: { passkey: undefined } };
