import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { badFields, done, unsent } from "./fixtures/account-form.fixture.ts";
import { ResetFormView } from "./reset-form.view.tsx";

const meta = {
  title: "Identity/New password",
  component: ResetFormView,
  args: { ...unsent, action: fn(), onSubmit: fn((event) => event.preventDefault()), token: "token" },
  decorators: [
    (Shown) => (
      <div className="max-w-note">
        <Shown />
      </div>
    ),
  ],
} satisfies Meta<typeof ResetFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const TooShort: Story = { args: { state: badFields } };

export const LinkDead: Story = {
  args: { state: { status: "refused", problem: { code: "link_dead" }, fields: {}, values: {} } },
};

export const Changed: Story = { args: { state: done } };
