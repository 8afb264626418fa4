import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { fn } from "storybook/test";
import { ProfileFactorView } from "./profile-factor.view.tsx";

const meta = {
  title: "Identity/Own second factor",
  component: ProfileFactorView,
  args: { hasApp: true, codesLeft: 9, action: fn(), isPending: false, problem: null, codes: null },
} satisfies Meta<typeof ProfileFactorView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithApp: Story = {};
export const WithoutApp: Story = { args: { hasApp: false, codesLeft: 0 } };
export const WrongCode: Story = { args: { problem: "This code is not right, or was used already." } };
export const NewCodes: Story = { args: { codesLeft: 10, codes: ["abcde-fghjk", "mnpqr-stuvw"] } };
