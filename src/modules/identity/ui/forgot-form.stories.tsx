import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { badFields, done, tooMany, unsent } from "./fixtures/account-form.fixture.ts";
import { ForgotFormView } from "./forgot-form.view.tsx";

const meta = {
  title: "Identity/Forgotten password",
  component: ForgotFormView,
  args: { ...unsent, action: fn(), onSubmit: fn((event) => event.preventDefault()) },
  decorators: [
    (Shown) => (
      <div className="max-w-note">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof ForgotFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const BadAddress: Story = { args: { state: badFields } };
export const TooManyTries: Story = { args: { state: tooMany } };

/** The same for every address, so that nobody learns who has an account. */
export const MailOnItsWay: Story = { args: { state: done } };
