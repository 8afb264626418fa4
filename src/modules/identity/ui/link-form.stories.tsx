import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { expect, fn, within } from "storybook/test";
import { tooMany, unsent } from "./fixtures/account-form.fixture.ts";
import { LinkFormView } from "./link-form.view.tsx";

const meta = {
  title: "Identity/Mailed link",
  component: LinkFormView,
  args: {
    ...unsent,
    action: fn(),
    onSubmit: fn((event) => event.preventDefault()),
    token: "token",
    next: "/account",
    label: "Sign in",
  },
} satisfies Meta<typeof LinkFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Opening the link changes nothing; the button does. */
export const Opened: Story = {};

export const UsedBefore: Story = {
  args: { state: { status: "refused", problem: { code: "link_dead" }, fields: {}, values: {} } },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("link", { name: "Go to sign in" })).toBeVisible();
  },
};

/** Worth another try in a while. */
export const TooManyTries: Story = { args: { state: tooMany } };
