import type { Meta, StoryObj } from "@storybook/nextjs-vite";
import { RecoveryCodesView } from "./recovery-codes.view.tsx";

const meta = {
  title: "Identity/Recovery codes",
  component: RecoveryCodesView,
  args: { codes: ["abcde-fghjk", "mnpqr-stuvw", "xyz23-45678", "9abcd-efghj"] },
} satisfies Meta<typeof RecoveryCodesView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Fresh: Story = {};
