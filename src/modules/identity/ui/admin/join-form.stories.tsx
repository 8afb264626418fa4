import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { badFields, unsent } from "../fixtures/account-form.fixture.ts";
import { JoinFormView } from "./join-form.view.tsx";

const meta = {
  title: "Identity/Joining",
  component: JoinFormView,
  args: {
    ...unsent,
    action: fn(),
    onSubmit: fn((event) => event.preventDefault()),
    link: { id: "01a20000-0000-7000-8000-000000000011", sig: "signature" },
    email: "dora@example.com",
  },
} satisfies Meta<typeof JoinFormView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Invited: Story = {};
export const FirstOwner: Story = { args: { email: null } };
export const BadFields: Story = { args: { state: badFields } };
export const Sending: Story = { args: { isPending: true } };
