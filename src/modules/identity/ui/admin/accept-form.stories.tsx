import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { unsent } from "../fixtures/account-form.fixture.ts";
import { AcceptFormView } from "./accept-form.view.tsx";

const meta = {
  title: "Identity/Accepting",
  component: AcceptFormView,
  args: {
    ...unsent,
    action: fn(),
    onSubmit: fn((event) => event.preventDefault()),
    link: { id: "01a20000-0000-7000-8000-000000000011", sig: "signature" },
  },
} satisfies Meta<typeof AcceptFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {};
export const ForAnother: Story = {
  args: { state: { status: "refused", problem: { code: "other_address" }, fields: {}, values: {} } },
};
