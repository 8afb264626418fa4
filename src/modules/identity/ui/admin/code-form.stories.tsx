import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { tooMany, unsent, wrongCode } from "../fixtures/account-form.fixture.ts";
import { CodeFormView } from "./code-form.view.tsx";

const meta = {
  title: "Identity/Code",
  component: CodeFormView,
  args: {
    ...unsent,
    action: fn(),
    onSubmit: fn((event) => event.preventDefault()),
    label: "Continue",
    hint: "Six figures from your app, or a recovery code.",
  },
} satisfies Meta<typeof CodeFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Sending: Story = { args: { isPending: true } };
export const WrongCode: Story = { args: { state: wrongCode } };
export const Locked: Story = { args: { state: tooMany } };
